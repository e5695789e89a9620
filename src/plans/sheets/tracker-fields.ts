import { actionsSheet } from './actions-sheet.ts';
import { plainName } from './names.ts';
import type { SheetColumn } from './sheet-column.ts';
import { updatePrefix } from './tracker-sheets.ts';
import type { TrackerRows } from './mapping.ts';
import { updatesSheet } from './updates-sheet.ts';
import { valuesSheet } from './values-sheet.ts';

/** What a tracker may say of an action, and of how it does. */
export interface TrackerField {
  /** As a mapping names it. */
  name: string;
  column: SheetColumn;
  ofUpdate: boolean;
  /** Plain headings that trackers have for it. */
  called: readonly string[];
}

const called: Readonly<Record<string, string>> = {
  reference: 'ref|reference|ref no|ref.|id|action id|action ref|action no|action number|no|no.|number',
  name: 'action|actions|action name|name|title|task|activity|project|initiative|what',
  outcome: 'outcome|outcomes|loip outcome|local outcome|priority|theme',
  lead: 'lead|lead body|lead partner|lead organisation|lead agency|lead service|owner|responsible|who',
  others: 'partners|other bodies|other partners|supporting partners|supported by|partners involved',
  words: 'description|details|detail|action description|action detail',
  state: 'state|status|action status|stage',
  startsOn: 'begins|start|start date|starts|from|date started',
  endsOn: 'ends|end|end date|due|due date|deadline|target date|completion date|timescale|by when|to',
  locality: 'locality|area|ward|community|place|where',
  prevention: 'prevention|prevention level|level of prevention',
  fundingEndsOn: 'funding ends|funding end|funding end date|funded until',
  reach: 'people reached|reach|number reached|beneficiaries',
  reachSource: 'source of people reached',
  need: 'people in need|need',
  needSource: 'source of people in need',
  serviceBefore: 'service before',
  serviceAfter: 'service after',
  measure: 'measure|measures|indicator|pi|kpi|performance indicator|name',
  period: 'period|year|financial year|quarter|reporting period',
  value: 'value|result|actual|figure|outturn',
  lower: 'lower limit|lower ci|lower',
  upper: 'upper limit|upper ci|upper',
  notAvailable: 'not available|why not available',
  breakReason: 'break|break in series',
  why: 'why corrected|reason for correction',
  'update-progress': 'progress|rag|rag status|rag rating|brag|brag status|performance',
  'update-words':
    'update|updates|progress update|latest update|comment|comments|commentary|narrative|progress comments|what was said',
  'update-saidOn':
    'said on|update date|date of update|last updated|updated|reviewed|date reviewed|review date',
  'update-reach': 'people reached now',
  'update-signedOffAs': 'signed off by|approved by',
};

export const trackerFields: Readonly<Record<TrackerRows, readonly TrackerField[]>> = {
  actions: [
    ...actionsSheet.columns.map((column) => fieldOf(column.key, column, false)),
    ...updatesSheet.columns
      .filter(({ key }) => key !== 'action')
      .map((column) => fieldOf(`${updatePrefix}${column.key}`, column, true)),
  ],
  values: valuesSheet.columns.map((column) => fieldOf(column.key, column, false)),
};

function fieldOf(name: string, column: SheetColumn, ofUpdate: boolean): TrackerField {
  return { name, column, ofUpdate, called: (called[name] ?? '').split('|').filter((one) => one !== '') };
}

/** Heading of the column that most likely holds each field; a heading is taken once. */
export function guessColumns(rows: TrackerRows, headings: readonly string[]): Record<string, string> {
  const free = new Set(headings);
  const guessed: Record<string, string> = {};
  const take = (name: string, fits: (heading: string) => boolean) => {
    const found = name in guessed ? undefined : [...free].find((heading) => fits(plainName(heading)));
    if (found === undefined) return;
    guessed[name] = found;
    free.delete(found);
  };
  for (const { name, called: words } of trackerFields[rows]) take(name, (heading) => words.includes(heading));
  for (const { name, called: words } of trackerFields[rows])
    take(name, (heading) => words.some((word) => word.length > 4 && heading.startsWith(word)));
  return guessed;
}

const meant: Readonly<Record<string, readonly (readonly [word: RegExp, key: string])[]>> = {
  state: [
    [/not (yet )?(started|begun)|proposed|to do|planned|pipeline|future/, 'planned'],
    [/complete|closed|finished|done|achieved|delivered/, 'done'],
    [/cancel|stopp|withdrawn|on hold|paused|ended|abandon/, 'stopped'],
    [/progress|ongoing|active|open|under way|underway|live|started|green|amber|red/, 'under-way'],
  ],
  'update-progress': [
    [/not (yet )?(started|begun)|grey|white/, 'not-begun'],
    [/complete|closed|done|blue|achieved|delivered/, 'done'],
    [/cancel|stopp|withdrawn|on hold|paused|black/, 'stopped'],
    [/\bred\b|amber|yellow|behind|off (track|course|target)|delay|slip|at risk|^[ra]$/, 'behind'],
    [/green|on (track|course|target)|^g$/, 'on-course'],
  ],
};

/** What a word of a tracker most likely means; null where nobody can tell. */
export function guessMeaning(field: string, word: string): string | null {
  const plain = plainName(word);
  return meant[field]?.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
