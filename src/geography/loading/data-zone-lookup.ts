import type { AreaKind } from '../area.ts';
import type { GeographyFacts } from '../geography-facts.ts';
import { FactsBuilder } from './facts-builder.ts';
import { type GeographyLayout, openGovernmentLicence } from './layout.ts';
import { hasColumns, type TableRow, tableRows } from './table-reader.ts';

type Vintage = '2011' | '2022';

interface Level {
  kind: AreaKind;
  /** Columns are `<column>_Code` and `<column>_Name`. */
  column: string;
  prefix: string;
  /** False for what the reference files hold: the lookup names boards and partnerships without their full names. */
  makes: boolean;
}

const urbanRural = ['2', '3', '6', '8'];

/** From the building block up; each level may lie in every later one. */
function levelsOf(vintage: Vintage): readonly Level[] {
  return [
    { kind: `data-zone-${vintage}`, column: `DZ${vintage}`, prefix: 'S01', makes: true },
    { kind: `zone-${vintage}`, column: `IZ${vintage}`, prefix: 'S02', makes: true },
    { kind: 'ward', column: 'MMWard', prefix: 'S13', makes: true },
    { kind: 'council', column: 'LA', prefix: 'S12', makes: false },
    { kind: 'hscp', column: 'HIA', prefix: 'S37', makes: false },
    { kind: 'health-board', column: 'HB', prefix: 'S08', makes: false },
    { kind: 'country', column: 'Country', prefix: 'S92', makes: false },
  ];
}

/**
 * The Scottish Government's lookup from data zones to everything above them. Windows-1252; some names end in a no-break
 * space; names repeat. The publisher puts each data zone into one ward by best fit; all other levels nest.
 * The 2022 layout is read by the same rule with `2022` in its column names; wards, partnerships and boards may be
 * absent from it.
 */
export function dataZoneLookup(vintage: Vintage): GeographyLayout {
  const levels = levelsOf(vintage);
  const zoneColumn = `DZ${vintage}_Code`;
  const required = ['DZ', 'IZ']
    .flatMap((part) => [`${part}${vintage}_Code`, `${part}${vintage}_Name`])
    .concat('LA_Code');
  return {
    key: `data-zone-${vintage}-lookup`,
    title: `Data zone ${vintage} lookup`,
    stage: 'geography',
    input: 'text',
    encoding: vintage === '2011' ? 'windows-1252' : 'utf-8',
    source: {
      key: `data-zone-${vintage}-lookup`,
      title: `Data zone ${vintage} lookup to higher geographies`,
      publisher: 'Scottish Government',
      ...openGovernmentLicence,
      attribution: 'Contains public sector information licensed under the Open Government Licence v3.0',
      sourcePage: 'https://statistics.gov.scot/data/data-zone-lookup',
      description: `Which zone, ward, council, partnership and health board each data zone of ${vintage} lies in.`,
      smallNumberThreshold: 5,
      precedence: 0,
    },
    headerLooksRight: (header) => hasColumns(header, required),
    read: async (batches) => {
      const builder = new FactsBuilder();
      const nesting = new Nesting(levels);
      for await (const row of tableRows(batches, required)) {
        builder.once(row.code(zoneColumn, 'S01'), { line: row.line, column: zoneColumn });
        nesting.add(readLevels(row, levels, builder));
        readUrbanRural(row, row.code(zoneColumn), builder);
      }
      nesting.tell(builder);
      return builder.facts satisfies GeographyFacts;
    },
  };
}

function readLevels(row: TableRow, levels: readonly Level[], builder: FactsBuilder): (string | null)[] {
  return levels.map(({ kind, column, prefix, makes }) => {
    if (!row.has(`${column}_Code`)) return null;
    const code = row.code(`${column}_Code`, prefix);
    if (makes) {
      builder.area(kind, code, row.name(`${column}_Name`), { line: row.line, column: `${column}_Name` });
    }
    return code;
  });
}

function readUrbanRural(row: TableRow, zone: string, builder: FactsBuilder): void {
  for (const fold of urbanRural) {
    const value = row.text(`UR${fold}_Code`);
    if (value === '') continue;
    builder.attribute(zone, `urban-rural-${fold}`, value, row.text(`UR${fold}_Name`) || null);
  }
}

/** Counts building blocks shared by each pair of areas of different levels. */
class Nesting {
  readonly #levels: readonly Level[];
  /** Pair of levels → child → parent → number of data zones. */
  readonly #pairs = new Map<string, Map<string, Map<string, number>>>();

  constructor(levels: readonly Level[]) {
    this.#levels = levels;
  }

  add(codes: readonly (string | null)[]): void {
    codes.forEach((child, low) => {
      codes.slice(low + 1).forEach((parent, above) => {
        if (child === null || parent === null) return;
        const key = `${low} ${low + 1 + above}`;
        const children = this.#pairs.get(key) ?? new Map<string, Map<string, number>>();
        this.#pairs.set(key, children);
        const parents = children.get(child) ?? new Map<string, number>();
        children.set(child, parents);
        parents.set(parent, (parents.get(parent) ?? 0) + 1);
      });
    });
  }

  /** A child in one parent lies in it; in several, by its share of data zones (the file has no populations). */
  tell(builder: FactsBuilder): void {
    for (const [key, children] of this.#pairs) {
      const above = this.#levels[Number(key.split(' ')[1])];
      const fitted = above?.kind === 'ward' ? 'best-fit' : 'exact';
      for (const [child, parents] of children) {
        const total = [...parents.values()].reduce((sum, count) => sum + count, 0);
        for (const [parent, count] of parents) {
          const basis = parents.size === 1 ? fitted : 'share';
          builder.membership({ child, parent, basis, share: count / total });
        }
      }
    }
  }
}
