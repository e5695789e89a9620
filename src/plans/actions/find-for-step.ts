import { failed, type Result } from '../../kernel/result.ts';
import type { FormAsked } from '../../partnerships/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import { fieldError, type WrongAnswers } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import type { Action } from './action.ts';
import type { ActionProblem } from './action-for.ts';
import { handOn } from './action-hand.ts';
import { readAction } from './action-store.ts';
import type { TermsProblem } from './terms-problem.ts';

/** The action of the address, where whoever asks may do this to it. */
export async function findForStep(
  queries: Queries,
  { actor, partnershipId, ids }: FormAsked,
  who: 'lead' | 'keeper',
): Promise<Action | null> {
  const action = await readAction(queries, partnershipId, ids['action'] ?? '');
  if (action === null) return null;
  const { keeps, leads } = handOn(actor, action);
  return keeps || (leads && who === 'lead') ? action : null;
}

type Wrong =
  | ActionProblem
  | TermsProblem
  | 'done-already'
  | 'confirmed-already'
  | 'not-yet'
  | 'no-measure'
  | 'nobody-here'
  | 'no-cost'
  | 'no-payer';

const fieldsOf: Partial<Record<Wrong, string>> = {
  'no-member': 'lead',
  'no-outcome': 'outcome',
  'no-promise': 'promise',
  'reference-taken': 'reference',
  'no-measure': 'measure',
  'nobody-here': 'person',
  'no-cost': 'cost',
  'no-payer': 'whoPays',
};

/** What somebody is told whose form did not act; `dayField`: the field of a day that lies ahead. */
export function wrongStep(
  problem: Wrong,
  dayField: string | null = null,
): Result<never, WrongAnswers | { kind: 'gone' }> {
  if (problem === 'gone') return failed({ kind: 'gone' });
  const field = problem === 'not-yet' ? dayField : (fieldsOf[problem] ?? null);
  return failed({
    kind: 'wrong-answers',
    errors: [fieldError(field, (language) => speak(language, `action.wrong.${problem}`))],
  });
}
