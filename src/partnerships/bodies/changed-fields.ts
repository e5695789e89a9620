import type { Language, SpokenText } from '../../web/index.ts';
import { speak } from './messages/message.ts';

/** Columns of a body's record and what the pages call them. */
const names = {
  kind: 'body.kind',
  name: 'column.name',
  name_gd: 'body.nameGd',
  short_name: 'body.shortName',
  website: 'body.website',
  charity_number: 'body.charityNumber',
  description: 'body.description',
  everywhere: 'body.works',
  council_areas: 'body.works',
  area_of_operation: 'body.works',
  speaks_for: 'body.speaksFor',
  speaks_for_groups: 'body.speaksFor',
  speaks_for_places: 'body.places',
  constituted: 'body.constituted',
  wishes: 'body.wishes',
  closed_on: 'closed.title',
  published_at: 'body.history.published',
  registered_by_partnership_id: 'body.keeper',
} as const;

/** What changed in a record, in the pages' words, each once. */
export function changedFields(columns: readonly string[], language: Language): SpokenText[] {
  const keys = new Set(
    columns.flatMap((column) => (column in names ? [names[column as keyof typeof names]] : [])),
  );
  return [...keys].map((key) => speak(language, key));
}
