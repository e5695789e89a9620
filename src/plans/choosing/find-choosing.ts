import { holds } from '../../platform/authorisation/actor.ts';
import { staffRoles } from '../../platform/authorisation/role.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { FormAsked } from '../../partnerships/index.ts';
import { fieldError, type WrongAnswers } from '../../web/index.ts';
import { formatDay } from '../../web/index.ts';
import type { Choosing, Criterion, Candidate } from './choosing.ts';
import { readCandidates } from './candidate-store.ts';
import { holdChoosing, readChoosing, readCriteria } from './choosing-store.ts';
import { speak } from './messages/message.ts';

/** What forms of a choosing are about. */
export interface AboutChoosing {
  choosing: Choosing;
  criteria: readonly Criterion[];
  /** Those that are scored. */
  candidates: readonly Candidate[];
}

/** The choosing named `choosing` in the address, as its forms need it; null where there is none for this reader. */
export async function findChoosing(
  queries: Queries,
  { partnershipId, ids, actor }: FormAsked,
): Promise<AboutChoosing | null> {
  const choosing = await readChoosing(queries, { partnershipId, id: ids['choosing'] ?? '' });
  if (choosing === null) return null;
  // Whoever is no staff proposes and scores only what everybody sees.
  if (!choosing.published && !holds(actor, staffRoles, partnershipId)) return null;
  const candidates = await readCandidates(queries, choosing.id);
  return {
    choosing,
    criteria: await readCriteria(queries, choosing.id),
    candidates: candidates.filter(({ withdrawnWhy }) => withdrawnWhy === null),
  };
}

const wrong = (message: Parameters<typeof fieldError>[1]): WrongAnswers => ({
  kind: 'wrong-answers',
  errors: [fieldError(null, message)],
});

/** Holds a choosing while candidates and criteria may still change; the problem where they may not any more. */
export async function holdBeforeScoring(
  queries: Queries,
  id: string,
): Promise<WrongAnswers | { kind: 'gone' } | null> {
  const held = await holdChoosing(queries, id);
  if (held === null) return { kind: 'gone' };
  return held.scoringOpenedOn === null
    ? null
    : wrong((language) => speak(language, 'problem.scoring-opened'));
}

/** Holds a choosing while it is scored; the problem where it is not, by the day it is in Scotland. */
export async function holdWhileScoring(
  queries: Queries,
  id: string,
  today: string,
): Promise<WrongAnswers | { kind: 'gone' } | null> {
  const held = await holdChoosing(queries, id);
  if (held === null) return { kind: 'gone' };
  const { closesOn } = held;
  if (closesOn === null) return wrong((language) => speak(language, 'problem.scoring-not-open'));
  return today <= closesOn
    ? null
    : wrong((language) => speak(language, 'problem.scoring-closed', { day: formatDay(closesOn, language) }));
}

/** What is wrong with the whole of a form. */
export const wrongAnswers = wrong;
