import { type Language, Tag } from '../../web/index.ts';
import { words } from '../messages/words.tsx';
import { type Action, type ActionProgress, type ActionState, isStale } from './action.ts';

const stateTones = { planned: 'grey', 'under-way': 'blue', done: 'green', stopped: 'grey' } as const;
const progressTones = {
  'not-begun': 'grey',
  'on-course': 'green',
  behind: 'orange',
  done: 'green',
  stopped: 'grey',
} as const;

export function StateTag({ state, language }: { state: ActionState; language: Language }) {
  return <Tag tone={stateTones[state]} text={words(language, `action.state.${state}`)} />;
}

export function ProgressTag({ progress, language }: { progress: ActionProgress; language: Language }) {
  return <Tag tone={progressTones[progress]} text={words(language, `action.progress.${progress}`)} />;
}

/** Said where an action was not heard of for too long. */
export function StaleTag({ action, day, language }: { action: Action; day: string; language: Language }) {
  return isStale(action, day) ? <Tag tone="orange" text={words(language, 'action.stale')} /> : null;
}
