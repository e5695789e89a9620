import type { Indicator, ValueKind } from '../../../indicator.ts';
import { slug, words } from '../slug.ts';
import { defineIndicator } from './define.ts';

const kinds: readonly (readonly [RegExp, ValueKind, number | null, number])[] = [
  [/percent|proportion/i, 'proportion', 100, 1],
  [/rank/i, 'rank', null, 0],
  [/rate|ratio|per /i, 'rate', null, 1],
  [/mean|median|average/i, 'mean', null, 1],
  [/score|index/i, 'index', null, 1],
];

/**
 * An indicator from a data cube whose file carries neither title nor definition: named by what is measured and by
 * its dimensions, so that two cubes of one measure stay apart.
 */
export function openCubeIndicator(
  publisher: { prefix: 'sg' | 'phs'; source: string },
  measure: string,
  unit: string | null,
  dimensions: readonly string[],
): Indicator {
  const subject = unit && !slug(unit).startsWith(slug(measure)) ? `${measure} ${unit}` : (unit ?? measure);
  const by = dimensions.map(slug).filter((part) => part !== '');
  const [, valueKind, per, decimals] = kinds.find(([pattern]) => pattern.test(measure)) ?? [
    null,
    'count',
    null,
    0,
  ];
  return defineIndicator({
    key: [publisher.prefix, slug(subject), ...(by.length > 0 ? ['by', ...by] : [])].join('-'),
    name: words(subject),
    phrase: words(subject).toLowerCase(),
    domain: 'Open data',
    unit: valueKind === 'proportion' ? '%' : (unit?.toLowerCase() ?? words(measure).toLowerCase()),
    valueKind: valueKind as ValueKind,
    per: per as number | null,
    polarity: 'neutral',
    decimals: decimals as number,
    definition: `${words(subject)}${by.length > 0 ? `, by ${by.map((part) => part.replaceAll('-', ' ')).join(', ')}` : ''}, as published.`,
    source: publisher.source,
    caveats: 'The file does not say whether high is good, so no judgement is made.',
  });
}
