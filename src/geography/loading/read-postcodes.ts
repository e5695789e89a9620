import { GeographyProblem, type GeographyRejection } from '../geography-facts.ts';
import { holdsOver, type PostcodeRecord } from '../postcode.ts';
import type { SourceRow } from './layout.ts';
import type { PostcodeLayout } from './postcode-layouts.ts';
import { readDeletion, readPostcode } from './postcode-line.ts';

export interface PostcodesRead {
  rowsRead: number;
  records: readonly PostcodeRecord[];
  rejections: readonly GeographyRejection[];
}

/** Ids of known data zones and wards by code. */
export type KnownAreas = ReadonlyMap<string, { id: number; kind: string }>;

const scottishZone = /^S01\d{6}$/;

/**
 * Reads a directory: of several lines about one postcode (or one part of it) the one in force. Lines without a Scottish
 * data zone are another country's and passed over; one whose data zones nobody has loaded is rejected. Throws
 * GeographyProblem where the file is not what its header says, or no data zone is known at all.
 */
export async function readPostcodes(
  batches: AsyncIterable<readonly SourceRow[]> | Iterable<readonly SourceRow[]>,
  layout: PostcodeLayout,
  areas: KnownAreas,
): Promise<PostcodesRead> {
  if (![...areas.values()].some(({ kind }) => kind.startsWith('data-zone'))) {
    throw new GeographyProblem('No data zones are known. Load the lookup of data zones first.');
  }
  const kept = new Map<string, PostcodeRecord>();
  const rejections: GeographyRejection[] = [];
  let read: ((row: SourceRow) => PostcodeRecord | GeographyRejection | null) | null = null;
  let rowsRead = 0;
  for await (const batch of batches) {
    for (const row of batch) {
      if (read === null) {
        read = lineReader(row, layout, areas);
        continue;
      }
      if (row.cells.every((cell) => cell === null || cell === '')) continue;
      rowsRead += 1;
      const said = read(row);
      if (said === null) continue;
      if ('reason' in said) {
        rejections.push(said);
        continue;
      }
      const key = `${said.postcode}${said.part === '' ? '' : ` ${said.part}`}${said.largeUser ? '*' : ''}`;
      const before = kept.get(key);
      if (!before || holdsOver(said, before)) kept.set(key, said);
    }
  }
  if (rowsRead === 0) throw new GeographyProblem('The file has no line with a postcode.', { line: 1 });
  return { rowsRead, records: [...kept.values()], rejections };
}

/** Finds the columns once, then reads line by line. */
function lineReader(header: SourceRow, layout: PostcodeLayout, areas: KnownAreas) {
  const names = header.cells.map((cell) =>
    String(cell ?? '')
      .trim()
      .toLowerCase(),
  );
  const column = (name: string) => names.indexOf(name);
  const [postcode, deleted] = [column(layout.postcode), column(layout.deleted)];
  const zones = layout.zones.map(column).filter((at) => at >= 0);
  const ward = layout.wards.map(column).find((at) => at >= 0) ?? -1;
  const users = layout.users ? column(layout.users.column) : -1;
  const onlyLarge = layout.edition(names) === 'large users';
  return (row: SourceRow): PostcodeRecord | GeographyRejection | null => {
    if (row.cells.length !== names.length) {
      throw new GeographyProblem(
        `This line has ${row.cells.length} cells and the header has ${names.length}. The file may be cut short.`,
        { line: row.line, value: String(row.cells[0] ?? '') },
      );
    }
    const text = (at: number) => String(row.cells[at] ?? '').trim();
    const codes = zones.map(text).filter((code) => scottishZone.test(code));
    if (codes.length === 0) return null;
    const zone = (kind: string) =>
      codes.map((code) => areas.get(code)).find((area) => area?.kind === kind)?.id ?? null;
    const at = { line: row.line, column: layout.postcode };
    const said = readPostcode(text(postcode));
    if (said === null) return { ...at, value: text(postcode), reason: 'is no whole postcode' };
    const [dataZone2011, dataZone2022] = [zone('data-zone-2011'), zone('data-zone-2022')];
    if (dataZone2011 === null && dataZone2022 === null) {
      return { ...at, value: codes.join(' '), reason: 'no data zone with this code is loaded' };
    }
    const wardArea = areas.get(text(ward));
    return {
      ...said,
      largeUser: onlyLarge || (users >= 0 && text(users).toUpperCase() === layout.users?.large),
      deletedOn: readDeletion(text(deleted), { line: row.line, column: layout.deleted }),
      dataZone2011,
      dataZone2022,
      ward: wardArea?.kind === 'ward' ? wardArea.id : null,
    };
  };
}
