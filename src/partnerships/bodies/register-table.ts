import {
  type FileColumn,
  type FileSource,
  formatDay,
  type Language,
  type TableFile,
} from '../../web/index.ts';
import { say } from './messages/message.ts';
import type { RegisteredEntry } from './register-store.ts';
import { schedules } from './designations-of-kind.ts';

/** The register as filtered, all of it, as a file. */
export function registerTable(
  entries: readonly RegisteredEntry[],
  day: string,
  language: Language,
): TableFile<RegisteredEntry> {
  return {
    title: say(language, 'file.register'),
    fileName: 'partners',
    columns,
    rows: entries,
    sources: [registerSource(language)],
    notes: [say(language, 'file.register.note', { day: formatDay(day, language) })],
  };
}

/** Where what the register holds comes from. */
export function registerSource(language: Language): FileSource {
  return {
    title: say(language, 'file.source'),
    publisher: say(language, 'file.publisher'),
    licence: {
      name: say(language, 'file.licence'),
      href: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    },
    attribution: null,
    href: '/partners',
  };
}

const text = (
  key: string,
  description: string,
  cell: FileColumn<RegisteredEntry>['cell'],
): FileColumn<RegisteredEntry> => ({ key, type: 'text', description, cell });

const columns: readonly FileColumn<RegisteredEntry>[] = [
  text('id', 'Its page is /partners/ and this id', ({ id }) => id),
  text('name', 'Name', ({ name }) => name),
  text('name_gd', 'Name in Gaelic; empty where none is recorded', ({ nameGd }) => nameGd),
  text('short_name', 'Name it is known by; empty where none is recorded', ({ shortName }) => shortName),
  text('kind', 'Kind of body, a key', ({ kind }) => kind),
  text('website', 'Address of its website; empty where none is recorded', ({ website }) => website),
  text(
    'charity_number',
    'Number in the Scottish Charity Register; empty where none is recorded',
    (body) => body.charityNumber,
  ),
  text('works', 'everywhere: in the whole of Scotland; areas: in some council areas', ({ everywhere }) =>
    everywhere ? 'everywhere' : 'areas',
  ),
  ...schedules.map((schedule) =>
    text(
      `schedule_${schedule}`,
      `yes: in Schedule ${schedule} of the Community Empowerment (Scotland) Act 2015 on the day`,
      (body) => (body.schedules.includes(schedule) ? 'yes' : 'no'),
    ),
  ),
  text('partnerships', 'Codes of partnerships it takes part in on the day, separated by a space', (body) =>
    body.partnerships.map(({ code }) => code).join(' '),
  ),
  text(
    'speaks_for',
    'Whom it speaks for, in words; empty where it is not told',
    ({ speaksFor }) => speaksFor,
  ),
  text('speaks_for_groups', 'Groups it speaks for, keys separated by a space', ({ speaksForGroups }) =>
    speaksForGroups.join(' '),
  ),
  {
    key: 'closed_on',
    type: 'day',
    description: 'Day it was closed; empty where it was not',
    cell: ({ closedOn }) => closedOn,
  },
];
