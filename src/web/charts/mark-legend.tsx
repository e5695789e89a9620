import type { Language } from '../language.ts';
import { words } from '../messages/words.tsx';
import { PaceShape, PositionShape } from './mark-shapes.tsx';
import { paces, positions } from './mark-verdict.ts';

export interface MarkLegendProps {
  comparator: string;
  language?: Language;
  /** Level of its heading on the page; 2 unless told. */
  level?: 2 | 3;
}

/** Every shape the mark can take, with its words. Stands on every page that uses the mark. */
export function MarkLegend({ comparator, language = 'en', level = 2 }: MarkLegendProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class="mark-legend">
      <Heading class="mark-legend__title">{words(language, 'legend.title')}</Heading>
      <div class="mark-legend__halves">
        <div>
          <p class="mark-legend__half">{words(language, 'legend.position', { comparator })}</p>
          <ul class="mark-legend__list">
            {positions.map((position) => (
              <li>
                <svg class="mark" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
                  <PositionShape position={position} />
                </svg>
                <span>{words(language, `position.${position}`, { comparator })}</span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <p class="mark-legend__half">{words(language, 'legend.pace')}</p>
          <ul class="mark-legend__list">
            {paces.map((pace) => (
              <li>
                <svg class="mark" viewBox="14 0 14 14" width="14" height="14" aria-hidden="true">
                  <PaceShape pace={pace} />
                </svg>
                <span>{words(language, `pace.${pace}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <p class="mark-legend__note">{words(language, 'legend.note')}</p>
    </section>
  );
}
