import type { NamedRecords } from '../../contributions/named-records.ts';
import type { Queries } from '../../platform/database/database.ts';
import { isUuid } from './audit-differences.ts';

/** What a record is called today, and the page where it stands. */
export interface RecordName {
  /** What it is, in plain words. */
  title: string;
  /** Null: what it is must do. */
  name: string | null;
  /** ISO day that tells it from others. */
  day: string | null;
  /** Without the language's prefix. */
  address: string | null;
}

/** Of every reference (`referenceOf`) that this reader may know of and that is still there: one query for them all. */
export async function readRecordNames(
  { query }: Queries,
  records: readonly NamedRecords[],
  references: readonly string[],
): Promise<ReadonlyMap<string, RecordName>> {
  const asked = [...new Set(references)];
  const uuids = asked.filter(isUuid);
  const values: unknown[] = [uuids];
  const selects = records.flatMap((record) => {
    if (!record.numbered) return uuids.length === 0 ? [] : [namesOf(record, 'r.id::text', '$1::uuid[]')];
    const numbers = asked.flatMap((one) => numberOf(record.table, one));
    if (numbers.length === 0) return [];
    return [namesOf(record, `'${record.table} ' || r.id`, `$${values.push(numbers)}::integer[]`)];
  });
  if (selects.length === 0) return new Map();
  if (uuids.length === 0) selects.push('select null, null, null, null, null where $1::uuid[] is null');
  const { rows } = await query<RecordName & { reference: string }>(selects.join(' union all '), values);
  return new Map(rows.map(({ reference, ...name }) => [reference, name]));
}

function namesOf({ table, title, name, day, address, partnership }: NamedRecords, id: string, ids: string) {
  const code = `(select area.code from area where area.id = ${partnership ?? 'r.partnership_id'})`;
  return `select ${id} as reference, '${title.replaceAll("'", "''")}' as title, (${name ?? 'null'})::text as name,
      (${day ?? 'null'})::date::text as day, (select ${address} from (select ${code} as code) named) as address
    from ${table} r where r.id = any(${ids})`;
}

function numberOf(table: string, reference: string): number[] {
  const [of, number] = reference.split(' ');
  return of === table && /^\d{1,9}$/.test(number ?? '') ? [Number(number)] : [];
}
