import { type Language, pathIn, type Source } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';

/** How figures of one dataset are known; null where there is none, or where they come from several. */
export function datasetSource(
  catalogue: Catalogue,
  language: Language,
  keys: readonly string[],
): Source | null {
  const [key, ...others] = new Set(keys);
  if (key === undefined || others.length > 0) return null;
  const dataset = [...catalogue.datasets.values()].find((one) => one.key === key);
  return {
    text: dataset ? `${dataset.publisher}, ${dataset.title}` : key,
    href: pathIn(language, `/data/${key}`),
  };
}
