import type { PersonalData } from '../../contributions/personal-data.ts';

const sourceGround =
  'A file that published figures were loaded from stays as their source, with its name: UK GDPR, Article 17(3)(d) (statistics). ' +
  'That you brought it is forgotten.';

/** Files of figures that somebody brought. What was never loaded goes; what figures were loaded from stays as their source. */
export const uploadPersonalData: PersonalData = {
  subject: 'uploads',
  exportAll: async ({ query }, accountId) => {
    const { rows } = await query(
      `select original_name as "file", f.sha256, f.bytes::float8 as bytes, uploaded_at as "uploadedAt",
              coalesce(u.state, f.state) as state, release_id as release
         from stored_file f left join upload u on u.file_id = f.id
        where uploaded_by = $1 order by uploaded_at, f.id`,
      [accountId],
    );
    return [{ title: 'Files of figures you uploaded', records: rows }];
  },
  erase: async ({ query }, accountId) => {
    const files = await query<{ id: string; loaded: boolean }>(
      `select f.id, exists (select from upload u where u.file_id = f.id and release_id is not null) as loaded
         from stored_file f where uploaded_by = $1`,
      [accountId],
    );
    const unused = files.rows.filter(({ loaded }) => !loaded).map(({ id }) => id);
    await query('delete from upload where file_id = any($1)', [unused]);
    // Their contents are nobody's then, and are taken out of the folder by the next sweep.
    await query('delete from stored_file where id = any($1)', [unused]);
    await query('update stored_file set uploaded_by = null where uploaded_by = $1', [accountId]);
    const kept = files.rows.length - unused.length;
    return [
      {
        title: 'Files of figures you uploaded',
        erased: unused.length,
        kept,
        ground: kept === 0 ? null : sourceGround,
      },
    ];
  },
};
