import type { Indicator } from '../../../indicator.ts';
import { defineIndicator } from './define.ts';

/**
 * The indicator of a census table: people counted (`isTotal`), or the share in each group, the group being the
 * series' breakdown.
 *
 * @param table number as printed (`UV201`) and topic (`Ethnic group`)
 * @param dimension heading of the columns: `Ethnic Group`
 */
export function censusIndicator(
  table: { number: string; topic: string },
  dimension: string,
  isTotal: boolean,
): Indicator {
  const key = `census-2022-${table.number.toLowerCase()}`;
  const source = `Scotland’s Census 2022, table ${table.number}`;
  const caveats = 'Counts are changed a little to protect people, so groups and zones do not add up exactly.';
  if (isTotal) {
    return defineIndicator({
      key: `${key}-people`,
      name: `People counted, ${table.topic.toLowerCase()} table`,
      phrase: 'the people counted in the census',
      domain: 'People',
      unit: 'people',
      valueKind: 'count',
      polarity: 'neutral',
      decimals: 0,
      definition: `Everybody counted in table ${table.number} of the census.`,
      source,
      caveats,
    });
  }
  return defineIndicator({
    key,
    name: table.topic,
    phrase: `the share of people by ${dimension.toLowerCase()}`,
    domain: 'People',
    unit: '%',
    valueKind: 'proportion',
    per: 100,
    polarity: 'neutral',
    definition: `People in each group of ${dimension.toLowerCase()}, out of all people counted on 20 March 2022.`,
    numeratorDefinition: 'People in the group',
    denominatorDefinition: 'All people counted',
    source,
    caveats,
  });
}
