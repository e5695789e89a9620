import { threadStations } from '../contributions/thread-links.ts';
import type { Language, SpokenText } from '../web/index.ts';
import { say, speak } from './messages/message.ts';
import { brokenMostOften, brokenStations, heldCount, type Thread } from './thread.ts';

/** How whole a thread is, in one sentence, with what is missing by name. */
export function threadFinding(thread: Thread, language: Language): SpokenText {
  const [all, held, broken] = [threadStations.length, heldCount(thread), brokenStations(thread)];
  const names = new Intl.ListFormat(language === 'gd' ? 'gd' : 'en-GB').format(
    broken.map((station) => say(language, `station.${station}`).toLowerCase()),
  );
  if (held === all) return speak(language, 'thread.lead.whole', { all });
  if (broken.length === 0) return speak(language, 'thread.lead.pale', { held, all });
  if (broken.length === 1) return speak(language, 'thread.lead.one', { held, all, names });
  return speak(language, 'thread.lead.many', { held, all, broken: broken.length, names });
}

/** How whole the threads of a plan are. */
export function threadsFinding(threads: readonly Thread[], language: Language): SpokenText {
  const most = brokenMostOften(threads);
  const outcomes = threads.length;
  if (most === null) return speak(language, 'threads.lead.whole', { outcomes });
  return speak(language, 'threads.lead', {
    outcomes,
    whole: threads.filter((thread) => brokenStations(thread).length === 0).length,
    station: say(language, `station.${most.station}`).toLowerCase(),
    times: most.times,
  });
}
