import type { FreeText } from '../../contributions/free-text.ts';
import type { PersonalDataQueries } from '../../contributions/personal-data.ts';
import { wholePattern } from './sought.ts';

/** One text in which somebody is named. */
export interface FoundMention {
  table: string;
  column: string;
  /** Key of the text, where a column holds several; otherwise empty. */
  part: string;
  recordId: string;
  partnershipId: number | null;
  /** As it stands now or, where only the history names them, as it stood last. */
  text: string;
  /** False: only the history names them. */
  current: boolean;
  /** Of the record as it stands; 0 where it keeps none. */
  version: number;
  /** Path of the page that shows it, in English. */
  address: string;
}

export interface MentionFilter {
  /** Of one partnership (null: nobody's); absent: everywhere. */
  partnershipId?: number | null;
  /** One record's. */
  recordId?: string;
}

/** Looks for words in every text that was declared, and in what it was before. With the owner's rights. */
export async function findMentions(
  { query }: PersonalDataQueries,
  texts: readonly FreeText[],
  sought: readonly string[],
  filter: MentionFilter = {},
): Promise<FoundMention[]> {
  if (sought.length === 0) return [];
  const patterns = sought.map(wholePattern);
  const { rows: histories } = await query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relname ~ '_history$'`,
  );
  const kept = new Set(histories.map(({ name }) => name));
  const found: FoundMention[] = [];
  for (const text of texts) {
    const history = `${text.table}_history`;
    const { rows } = await query<FoundMention & Record<string, unknown>>(
      `select distinct on ("recordId", "column", part) "recordId", "column", part, "partnershipId", text, current, version,
              coalesce(address, '') as address, $2::text as "table"
         from (${rowsOf(text, text.table, true)}
               ${kept.has(history) ? `union all ${rowsOf(text, history, false)}` : ''}) named
        where ($3::uuid is null or "recordId" = $3) and ($4::boolean or "partnershipId" is not distinct from $5::integer)
        order by "recordId", "column", part, current desc, since desc`,
      [
        patterns,
        text.table,
        filter.recordId ?? null,
        filter.partnershipId === undefined,
        filter.partnershipId ?? null,
      ],
    );
    found.push(...rows);
  }
  return found;
}

function rowsOf(text: FreeText, table: string, current: boolean): string {
  const { columns, keyed = false, partnership = 'r.partnership_id', address } = text;
  const parts = Object.keys(columns).map((column) =>
    keyed
      ? `select '${column}' as "column", key as part, value as text from jsonb_each_text(r.${column})`
      : `select '${column}', '', r.${column}::text`,
  );
  return `select r.id as "recordId", one."column", one.part, ${partnership} as "partnershipId", one.text,
      ${current} as current, coalesce((to_jsonb(r) ->> 'version')::integer, 0) as version,
      ${current ? 'now()' : 'r.recorded_to'} as since,
      (select ${address} from (select (select area.code from area where area.id = ${partnership}) as code) named) as address
    from ${table} r cross join lateral (${parts.join(' union all ')}) one("column", part, text)
   where one.text ~* any($1::text[])`;
}
