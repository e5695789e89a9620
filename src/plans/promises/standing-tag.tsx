import { type Language, Tag } from '../../web/index.ts';
import { words } from '../messages/words.tsx';
import type { PromiseStanding } from './promise.ts';

const tones = {
  proposed: 'grey',
  signed: 'blue',
  delivering: 'blue',
  late: 'orange',
  kept: 'green',
  broken: 'orange',
  renegotiated: 'grey',
  withdrawn: 'grey',
} as const;

/** How a promise stands, in a word. */
export function StandingTag({ standing, language }: { standing: PromiseStanding; language: Language }) {
  return <Tag tone={tones[standing]} text={words(language, `promise.state.${standing}`)} />;
}
