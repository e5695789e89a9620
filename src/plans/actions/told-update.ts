import type { ContributedWords } from '../../contributions/contribution-request.ts';
import { formatDay, formatNumber, type Language } from '../../web/index.ts';
import { missing, say } from '../messages/message.ts';
import { shortened } from '../promises/shortened.ts';
import type { ActionUpdate } from './action.ts';

/** Letters of an update that a report tells; the rest is on its page. */
const longest = 500;

/** What was said of an action, in a sentence of a report. `lead`: null where nobody leads it. */
export function toldUpdate(
  action: { name: string; lead: string | null },
  {
    progress,
    words,
    reach,
    signedOffAs,
    saidOn,
  }: Pick<ActionUpdate, 'progress' | 'words' | 'saidOn'> &
    Partial<Pick<ActionUpdate, 'reach' | 'signedOffAs'>>,
  reader: Language,
): ContributedWords {
  const language = spokenIn(reader);
  const day = formatDay(saidOn, language);
  const said = [
    say(language, 'fact.action', {
      ...named(action, language),
      progress: say(language, `action.progress.${progress}`).toLowerCase(),
      words: shortened(words.replace(/\s+/g, ' ').trim(), longest),
    }),
  ];
  if (reach != null) said.push(say(language, 'round.update.reach', { count: formatNumber(reach, 0) }));
  said.push(
    signedOffAs == null
      ? say(language, 'fact.action.said', { day })
      : say(language, 'round.update.signed', { office: signedOffAs, day }),
  );
  return { text: said.join(' '), language };
}

/** That nothing was said of an action: in the round, since long, or ever. */
export function toldSilence(
  action: { name: string; lead: string | null },
  how: 'silent' | 'waiting' | 'unheard',
  lastHeardOn: string | null,
  reader: Language,
): ContributedWords {
  const language = spokenIn(reader);
  return {
    text: [
      say(language, `fact.action.${how}`, named(action, language)),
      lastHeardOn === null
        ? say(language, 'fact.action.never')
        : say(language, 'fact.action.last', { day: formatDay(lastHeardOn, language) }),
    ].join(' '),
    language,
  };
}

const spokenIn = (reader: Language): Language => (missing().length === 0 ? reader : 'en');

const named = ({ name, lead }: { name: string; lead: string | null }, language: Language) => ({
  action: name,
  body: lead ?? say(language, 'actions.unled').toLowerCase(),
});
