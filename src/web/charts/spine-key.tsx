import type { Language } from '../language.ts';
import { Spoken, type Words } from '../messages/spoken.tsx';
import { words } from '../messages/words.tsx';

/** What the bars and the line of a spine are, drawn beside their words. */
export function SpineKey({
  comparator,
  peers,
  language,
}: {
  comparator: string;
  peers: Words;
  language: Language;
}) {
  return (
    <ul class="key">
      <li>
        <svg class="key__swatch" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
          <rect class="spine-range" x="0" y="3" width="24" height="6" />
        </svg>
        <Spoken message={peers} language={language} />
      </li>
      <li>
        <svg class="key__swatch" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
          <rect class="spine-middle" x="0" y="1" width="24" height="10" />
        </svg>
        {words(language, 'spine.key.middle')}
      </li>
      <li>
        <svg class="key__swatch" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
          <line class="spine-comparator" x1="12" x2="12" y1="0" y2="12" />
        </svg>
        {comparator}
      </li>
      <li>{words(language, 'spine.key.direction')}</li>
    </ul>
  );
}
