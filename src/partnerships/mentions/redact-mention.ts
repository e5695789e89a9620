import type { FreeText } from '../../contributions/free-text.ts';
import type { PersonalDataQueries } from '../../contributions/personal-data.ts';
import type { FoundMention } from './find-mentions.ts';
import { redactionMark, wholePattern } from './sought.ts';

export interface Redacted {
  /** Versions in the history whose words were taken out. */
  versions: number;
}

/**
 * Writes a text anew where it names somebody, and takes the whole text out of every earlier version that did. With the
 * owner's rights, in a transaction of its own, since agreed minutes change for this alone.
 */
export async function redactMention(
  { query }: PersonalDataQueries,
  text: FreeText,
  { column, part, recordId, current }: Pick<FoundMention, 'column' | 'part' | 'recordId' | 'current'>,
  sought: readonly string[],
  newWords: string | null,
): Promise<Redacted> {
  if (text.fixed !== undefined) throw new Error(`${text.table} never changes: ${text.fixed}`);
  const value = text.keyed
    ? `jsonb_set(${column}, array[$3::text], to_jsonb($2::text))`
    : `case when $3::text = '' then $2::text end`;
  await query(`select set_config('commonty.redacting', 'on', true)`);
  if (current) {
    if (newWords === null) throw new Error(`${text.table}.${column} of ${recordId} must say something else.`);
    await query(`update ${text.table} set ${column} = ${value} where id = $1`, [recordId, newWords, part]);
  }
  const { rows } = await query<{ there: boolean }>(`select to_regclass($1) is not null as there`, [
    `${text.table}_history`,
  ]);
  let versions = 0;
  if (rows[0]?.there) {
    const said = text.keyed ? `${column} ->> $3::text` : column;
    const { rowCount } = await query(
      `update ${text.table}_history set ${column} = ${value} where id = $1 and ${said} ~* any($4::text[])`,
      [recordId, redactionMark, part, sought.map(wholePattern)],
    );
    versions = rowCount ?? 0;
  }
  await query(`select set_config('commonty.redacting', '', true)`);
  // Pages that show an earlier day were kept under this number.
  await query('update instance set publication_version = publication_version + 1');
  return { versions };
}
