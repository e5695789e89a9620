import { formatNumber, type NumberStyle } from '../components/format-number.ts';
import type { Language } from '../language.ts';
import { say } from '../messages/message.ts';

/** Five classes at most: more shades of one colour cannot be told apart. */
export const mostClasses = 5;

/**
 * Upper edges of all classes but the last, so that each holds about as many
 * areas; equal values never fall into two classes. Fewer where values repeat.
 */
export function classEdges(values: readonly number[], classes: number = mostClasses): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const edges: number[] = [];
  for (let index = 1; index < classes; index++) {
    const edge = sorted[Math.ceil((sorted.length * index) / classes) - 1];
    const last = sorted.at(-1);
    if (edge !== undefined && edge !== edges.at(-1) && edge !== last) edges.push(edge);
  }
  return edges;
}

/** Class of a value, from 0; a value on an edge belongs to the lower class. */
export function classOf(value: number, edges: readonly number[]): number {
  const found = edges.findIndex((edge) => value <= edge);
  return found === -1 ? edges.length : found;
}

/** Shade 1 to 5: few classes are spread over the whole sequence. */
export function shadeOf(index: number, count: number): number {
  return count === 1 ? 3 : Math.round(1 + (index * (mostClasses - 1)) / (count - 1));
}

/** `0.0 to 4.1`, `4.2 to 7.9` …: lowest and highest of what each class really holds. */
export function classLabels(
  values: readonly number[],
  edges: readonly number[],
  style: NumberStyle,
  language: Language,
): string[] {
  const held: number[][] = Array.from({ length: edges.length + 1 }, () => []);
  for (const value of values) held[classOf(value, edges)]?.push(value);
  return held.map((group) => {
    const from = formatNumber(Math.min(...group), style.decimals);
    const to = formatNumber(Math.max(...group), style.decimals);
    return from === to ? from : say(language, 'map.class', { from, to });
  });
}
