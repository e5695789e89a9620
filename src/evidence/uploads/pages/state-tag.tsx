import { type Language, Tag } from '../../../web/index.ts';
import { words } from '../messages/words.tsx';
import { type ShownState, shownState } from '../shown-state.ts';
import type { Upload } from '../upload.ts';

const tones: Partial<Record<ShownState, 'blue' | 'orange' | 'green'>> = {
  waiting: 'orange',
  refused: 'orange',
  checking: 'blue',
  checked: 'blue',
  unusable: 'orange',
  loading: 'blue',
  loaded: 'green',
  'in-force-again': 'green',
  undoing: 'blue',
  failed: 'orange',
  interrupted: 'orange',
};

export function StateTag({ upload, language }: { upload: Upload; language: Language }) {
  const state = shownState(upload);
  const tone = tones[state];
  return <Tag text={words(language, `state.${state}`)} {...(tone ? { tone } : {})} />;
}
