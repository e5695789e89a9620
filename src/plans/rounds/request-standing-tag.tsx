import { type Language, Tag } from '../../web/index.ts';
import { words } from '../messages/words.tsx';
import type { RequestStanding } from './round.ts';

const tones = {
  asked: 'grey',
  silent: 'orange',
  sent: 'blue',
  returned: 'orange',
  accepted: 'green',
  withdrawn: 'grey',
} as const;

/** How a request stands, in a word. */
export function RequestStandingTag({
  standing,
  language,
}: {
  standing: RequestStanding;
  language: Language;
}) {
  return <Tag tone={tones[standing]} text={words(language, `round.standing.${standing}`)} />;
}
