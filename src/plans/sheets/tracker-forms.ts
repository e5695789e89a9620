import { columnLetter, defineForm, fields, type FormFields } from '../../web/index.ts';
import { speak } from './messages/message.ts';
import type { TrackerMapping, TrackerRows } from './mapping.ts';
import { type Names, plainName } from './names.ts';
import { guessColumns, guessMeaning, type TrackerField, trackerFields } from './tracker-fields.ts';
import type { TrackerWords } from './tracker-words.ts';

/** A column of a tracker: its place from 0, and its heading. */
export interface TrackerColumn {
  place: number;
  heading: string;
}

/** Fields a new action, or update, may be given where the tracker does not say them. */
const given: readonly string[] = ['outcome', 'lead', 'state', 'update-progress'];

/** Fields without which nothing can be told of a row. */
const needed: readonly string[] = ['name', 'measure', 'period'];

/** Chosen where a tracker has no such column. */
const nowhere = 'none';

const columnName = (field: string) => `c-${field}`;
const givenName = (field: string) => `d-${field}`;

/** Which column of a tracker holds what, and what is taken where none does. */
export function columnsForm(rows: TrackerRows, columns: readonly TrackerColumn[], names: Names) {
  const choices = columns.map(({ place, heading }) => ({
    value: String(place),
    text: () => `${columnLetter(place)}: ${heading}`,
  }));
  const asked: [string, FormFields[string]][] = trackerFields[rows].flatMap((field) => {
    const { name, column } = field;
    const label = labelOf(field);
    const where = fields.select({
      label,
      ...(name === 'reference' ? { hint: (language) => speak(language, 'columns.reference.hint') } : {}),
      ...(name === 'others' ? { hint: (language) => speak(language, 'columns.others.hint') } : {}),
      choices: [{ value: nowhere, text: (language) => speak(language, 'columns.none') }, ...choices],
      optional: true,
    });
    const shown: [string, FormFields[string]][] = [
      [columnName(name), needed.includes(name) ? fields.select({ label, choices }) : where],
    ];
    if (!given.includes(name)) return shown;
    const otherwise = fields.select({
      label: (language) =>
        speak(language, field.ofUpdate ? 'columns.otherwise.update' : 'columns.otherwise', {
          field: column.heading,
        }),
      ...(field.ofUpdate ? {} : { hint: (language) => speak(language, 'columns.otherwise.hint') }),
      choices: choicesOf(field, names).filter(({ value }) => value !== nothing),
      optional: true,
    });
    return [...shown, [givenName(name), otherwise]];
  });
  return defineForm('tracker-columns', {
    name: fields.text({
      label: (language) => speak(language, 'columns.name'),
      hint: (language) => speak(language, 'columns.name.hint'),
      max: 100,
    }),
    ...Object.fromEntries(asked),
    monthFirst: fields.tick({
      label: (language) => speak(language, 'columns.month-first'),
      hint: (language) => speak(language, 'columns.month-first.hint'),
    }),
  });
}

/** What stands in it: as it was said before, or as the headings let guess. */
export function columnsValues(
  rows: TrackerRows,
  columns: readonly TrackerColumn[],
  saved: TrackerMapping | null,
): Record<string, string | boolean | null> {
  const headings = columns.map(({ heading }) => heading);
  const said = saved?.rows === rows ? saved.columns : guessColumns(rows, headings);
  const placeOf = (heading: string | undefined) =>
    columns.find((one) => heading !== undefined && plainName(one.heading) === plainName(heading))?.place;
  return {
    ...Object.fromEntries(
      trackerFields[rows].map(({ name }) => [
        columnName(name),
        placeOf(said[name])?.toString() ?? (needed.includes(name) ? null : nowhere),
      ]),
    ),
    ...Object.fromEntries(
      trackerFields[rows]
        .filter(({ name }) => given.includes(name))
        .map(({ name }) => [givenName(name), saved?.fixed[name] ?? null]),
    ),
    monthFirst: saved?.monthFirst ?? false,
  };
}

/** The mapping somebody chose; what words mean is kept from before. */
export function mappingOf(
  values: Readonly<Record<string, unknown>>,
  columns: readonly TrackerColumn[],
  at: Pick<TrackerMapping, 'rows' | 'sheet' | 'headLine'>,
  before: TrackerMapping | null,
): TrackerMapping {
  const text = (name: string) => (typeof values[name] === 'string' ? (values[name] as string) : '');
  const chosen = trackerFields[at.rows].flatMap(({ name }) => {
    const column = columns.find(({ place }) => String(place) === text(columnName(name)));
    return column ? [[name, column.heading] as const] : [];
  });
  const fixed = given.flatMap((name) =>
    text(givenName(name)) === '' ? [] : [[name, text(givenName(name))] as const],
  );
  return {
    ...{ rows: at.rows, sheet: at.sheet, headLine: at.headLine },
    monthFirst: values['monthFirst'] === true,
    columns: Object.fromEntries(chosen),
    fixed: Object.fromEntries(fixed),
    meanings: before?.meanings ?? {},
  };
}

/** What each word of a tracker means that Commonty does not know. */
export function wordsForm(unknown: readonly TrackerWords[], names: Names) {
  return defineForm(
    'tracker-words',
    Object.fromEntries(
      unknown.flatMap(({ field, words }) =>
        words.map((word, index) => [
          wordName(field, index),
          fields.select({
            label: (language) =>
              speak(language, 'words.label', { field: field.column.heading, word: `“${word}”` }),
            choices: choicesOf(field, names),
            optional: true,
          }),
        ]),
      ),
    ),
    { repeated: ['w-'] },
  );
}

const wordName = (field: TrackerField, index: number) => `w-${field.name}-${index}`;

export function wordsValues(unknown: readonly TrackerWords[], saved: TrackerMapping, names: Names) {
  return Object.fromEntries(
    unknown.flatMap(({ field, words }) =>
      words.map((word, index) => {
        const known = saved.meanings[field.name]?.[plainName(word)];
        return [
          wordName(field, index),
          known === '' ? nothing : (known ?? guessMeaning(field.name, word) ?? namedIn(field, word, names)),
        ];
      }),
    ),
  );
}

/** The only entry of the list with these words in its name; null where there is none, or several. */
function namedIn({ column }: TrackerField, word: string, names: Names): string | null {
  const { kind } = column;
  const plain = plainName(word).replace(/^the /, '');
  if ((kind.is !== 'one' && kind.is !== 'many') || plain.length < 4) return null;
  const [one, other] = names[kind.of].entries.filter(({ label }) => plainName(label).includes(plain));
  return one && !other ? one.id : null;
}

/** Fields that a form of columns shows first: what every action needs, and what this tracker has. */
export function firstFields(values: Readonly<Record<string, unknown>>): (name: string) => boolean {
  const first = [...given.flatMap((name) => [columnName(name), givenName(name)]), columnName('reference')];
  return (name) =>
    !name.startsWith('c-') ||
    first.includes(name) ||
    (values[name] !== nowhere && values[name] !== undefined);
}

/** A mapping with what words were said to mean; one that nothing was said of is refused row by row, with its cell. */
export function withMeanings(
  mapping: TrackerMapping,
  unknown: readonly TrackerWords[],
  values: Readonly<Record<string, unknown>>,
): TrackerMapping {
  const meanings = { ...mapping.meanings };
  for (const { field, words } of unknown) {
    const own = { ...meanings[field.name] };
    for (const [index, word] of words.entries()) {
      const means = values[wordName(field, index)];
      if (typeof means === 'string' && means !== '') own[plainName(word)] = means === nothing ? '' : means;
      else delete own[plainName(word)];
    }
    meanings[field.name] = own;
  }
  return { ...mapping, meanings };
}

/** Chosen where a word says nothing. */
const nothing = 'nothing';

function choicesOf({ column }: TrackerField, names: Names) {
  const { kind } = column;
  const none = { value: nothing, text: (language: 'en' | 'gd') => speak(language, 'words.nothing') };
  if (kind.is === 'choice')
    return [...kind.choices.map(({ key, text }) => ({ value: key, text: () => text })), none];
  if (kind.is !== 'one' && kind.is !== 'many') return [];
  return [...names[kind.of].entries.map(({ id, label }) => ({ value: id, text: () => label })), none];
}

function labelOf({ column, ofUpdate }: TrackerField) {
  return (language: 'en' | 'gd') =>
    ofUpdate
      ? speak(language, 'columns.of-update', { field: column.heading })
      : speak(language, 'columns.of-action', { field: column.heading });
}
