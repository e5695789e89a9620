import { type Language, pathIn, type Source } from '../../web/index.ts';
import { speak } from './message.ts';
import type { SmallAreaSource } from './small-area-sources.ts';

/** Who publishes the figures of small areas that a sum is made of, and when they are from. */
export function sourceOfSmallAreas(source: SmallAreaSource, language: Language): Source {
  const { dataset, periodIs } = source;
  return {
    text: speak(language, 'people.source', {
      publisher: dataset.publisher,
      title: dataset.title,
      period: periodIs.label,
    }),
    href: pathIn(language, `/data/${dataset.key}`),
  };
}
