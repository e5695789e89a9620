import type { Area } from '../../geography/index.ts';
import type { FileColumn, Language, TableFile } from '../../web/index.ts';
import { say } from '../messages/message.ts';
import type { OutcomeInForce } from './outcome-in-force.ts';

/** Outcomes in force as a file, one row each. */
export function outcomeTable(
  found: readonly OutcomeInForce[],
  area: Pick<Area, 'name' | 'code'>,
  language: Language,
): TableFile<OutcomeInForce> {
  return {
    title: say(language, 'file.title', { area: area.name }),
    fileName: `outcomes-${area.code}`,
    columns,
    rows: found,
    sources: [],
  };
}

const text = (
  key: string,
  description: string,
  cell: (row: OutcomeInForce) => string | null,
): FileColumn<OutcomeInForce> => ({ key, description, type: 'text', cell });
const day = (
  key: string,
  description: string,
  cell: (row: OutcomeInForce) => string | null,
): FileColumn<OutcomeInForce> => ({ key, description, type: 'day', cell });

const columns: FileColumn<OutcomeInForce>[] = [
  text('outcome_id', 'Id of the outcome; stays through all versions', ({ outcome }) => outcome.id),
  text('plan', 'Title of the plan', ({ plan }) => plan.title),
  text('locality', 'Code of the locality; empty in a local outcomes improvement plan', ({ plan }) =>
    plan.which.kind === 'locality' ? plan.which.code : null,
  ),
  {
    key: 'version',
    description: 'Number of the version in force',
    type: 'whole',
    cell: ({ version }) => version.number,
  },
  text('priority', 'The priority it belongs to', ({ priority }) => priority.name),
  text('outcome', 'The outcome', ({ outcome }) => outcome.name),
  text('improvement', 'Proposed improvement', ({ outcome }) => outcome.improvement),
  day('starts_on', 'First day of the period', ({ outcome }) => outcome.startsOn),
  day('ends_on', 'Last day of the period', ({ outcome }) => outcome.endsOn),
  text('scope', 'local, national or both', ({ outcome }) => outcome.scope),
  text('inequality', 'How inequality of outcome is reduced (section 5)', ({ outcome }) => outcome.inequality),
  text(
    'inequality_exception',
    'Why reducing inequality is not considered appropriate; empty where it is',
    ({ outcome }) => outcome.inequalityException,
  ),
  text('owners', 'Partners that answer for it, the lead first', ({ outcome }) =>
    outcome.owners.map(({ name }) => name).join('; '),
  ),
  text('signed', 'Owners that signed these words', ({ outcome }) =>
    outcome.owners
      .filter(({ signedTheseWords }) => signedTheseWords)
      .map(({ name }) => name)
      .join('; '),
  ),
  text('national_outcomes', 'National outcomes it serves', ({ outcome }) =>
    outcome.national.map(({ words }) => words).join('; '),
  ),
];
