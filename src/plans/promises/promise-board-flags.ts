import type { BoardFlag, BoardFlags } from '../../contributions/board-flags.ts';
import { memberBodies } from '../../partnerships/index.ts';
import { formatDay } from '../../web/index.ts';
import { boardMatter } from '../board-matter.ts';
import { speak } from '../messages/message.ts';
import { isOpen, type PartnerPromise, standingOf } from './promise.ts';
import { promisePath } from './promise-address.ts';
import { readPromises } from './promise-store.ts';
import { shortened } from './shortened.ts';

/**
 * What of promises the board should see: late and broken ones, those whose body left the partnership, those nobody signed
 * by the day they were meant for, and renegotiations the partnership has not answered.
 */
export const promiseBoardFlags: BoardFlags = async ({ queries, language, today, partnershipId, code }) => {
  const promises = await readPromises(queries, [partnershipId]);
  const members = new Set((await memberBodies(queries, partnershipId, today)).map(({ id }) => id));
  const flag = (
    kind: 'late' | 'broken' | 'unowned' | 'unsigned' | 'renegotiation',
    part: BoardFlag['part'],
    promise: PartnerPromise,
    sentence: BoardFlag['sentence'],
    since: string | null,
  ): BoardFlag => ({
    key: `promise-${kind}:${promise.id}`,
    matter: boardMatter(`promise-${kind}`, language),
    name: { text: shortened(promise.words, 90), language: 'en' },
    detail:
      kind === 'broken' && promise.endedOn !== null
        ? speak(language, 'brief.promise.ended', {
            body: promise.bodyName,
            day: formatDay(promise.endedOn, language),
          })
        : speak(language, 'brief.promise', {
            body: promise.bodyName,
            due: formatDay(promise.dueOn, language),
          }),
    ...{ part, sentence, since, href: promisePath(code, promise.id), outcomeId: promise.outcomeId },
  });
  return promises.flatMap((promise): BoardFlag[] => {
    const said = { body: promise.bodyName, words: shortened(promise.words) };
    const flags: BoardFlag[] = [];
    if (standingOf(promise, today) === 'late') {
      const due = formatDay(promise.dueOn, language);
      flags.push(
        flag('late', 'late', promise, speak(language, 'flag.promise.late', { ...said, due }), promise.dueOn),
      );
    }
    if (promise.state === 'broken')
      flags.push(
        flag('broken', 'late', promise, speak(language, 'flag.promise.broken', said), promise.endedOn),
      );
    // What nobody signed is nobody's promise, and is seen by those of the partnership alone.
    if (promise.state === 'proposed' && promise.dueOn < today)
      flags.push(
        flag('unsigned', 'gap', promise, speak(language, 'flag.promise.unsigned', said), promise.proposedOn),
      );
    if (isOpen(promise) && !members.has(promise.bodyId))
      flags.push(flag('unowned', 'gap', promise, speak(language, 'flag.promise.unowned', said), null));
    if (promise.state === 'proposed' && promise.replacesId !== null && promise.agreedOn === null)
      flags.push(
        flag(
          'renegotiation',
          'needs-decision',
          promise,
          speak(language, 'flag.promise.renegotiation', said),
          promise.proposedOn,
        ),
      );
    return flags;
  });
};
