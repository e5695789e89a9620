import type { PersonalData } from '../../contributions/personal-data.ts';

const brought = 'Files of figures brought';

/** What uploads keep about a person: which files they brought. Of the content, only that it was theirs to bring. */
export const uploadsPersonalData: PersonalData = {
  subject: 'uploads',
  covers: ['stored_file.uploaded_by', 'stored_file.original_name'],
  exportAll: async ({ query }, accountId) => {
    const files = await query(
      `select f.original_name as name, f.bytes::float8 as bytes, f.sha256, f.uploaded_at as "broughtAt", f.state as "fileState",
              u.state, u.release_id as release
         from stored_file f left join upload u on u.file_id = f.id
        where f.uploaded_by = $1 order by f.uploaded_at, f.id`,
      [accountId],
    );
    return [{ title: brought, records: files.rows }];
  },
  erase: async ({ query }, accountId) => {
    await query(
      `delete from upload where release_id is null
          and file_id in (select id from stored_file where uploaded_by = $1)`,
      [accountId],
    );
    // Their contents go with the next sweep of the folder, since no file refers to them any more.
    const erased = await query(
      `delete from stored_file where uploaded_by = $1
          and not exists (select from upload where file_id = stored_file.id)`,
      [accountId],
    );
    const kept = await query('update stored_file set uploaded_by = null where uploaded_by = $1', [accountId]);
    return [
      {
        title: brought,
        erased: erased.rowCount ?? 0,
        kept: kept.rowCount ?? 0,
        ground:
          (kept.rowCount ?? 0) === 0
            ? null
            : 'The files are the source of figures that were published, and stay without the name of who brought them: archiving in the public interest and statistics (UK GDPR, Article 17(3)(d)).',
      },
    ];
  },
};
