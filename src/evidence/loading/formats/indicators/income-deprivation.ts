import { defineIndicator } from './define.ts';

/** People counted as income-deprived, by zone and year, as the profile's inequality graph uses them. */
export const incomeDeprivedPeople = defineIndicator({
  key: 'income-deprived-people',
  name: 'People who are income-deprived',
  phrase: 'the share of people who are income-deprived',
  domain: 'Poverty',
  unit: '%',
  valueKind: 'proportion',
  per: 100,
  polarity: 'high-is-bad',
  definition:
    'People counted as income-deprived in the Scottish Index of Multiple Deprivation, out of all people of the zone.',
  numeratorDefinition: 'Income-deprived people',
  denominatorDefinition: 'Income-deprived people and all others',
  source: 'Improvement Service, from the Scottish Index of Multiple Deprivation',
  caveats:
    'Years between two editions of the index are the Improvement Service’s own estimates, in fractions of people.',
});

/** Column `PD` of the inequality graph's inputs. */
export const destinationMeasure = defineIndicator({
  key: 'cpop-inequality-pd',
  name: 'Young people taking part or in a positive destination',
  phrase: 'the share of young people taking part or in a positive destination',
  domain: 'Learning',
  unit: '%',
  valueKind: 'proportion',
  per: 100,
  polarity: 'high-is-good',
  definition: 'Column PD of the inputs of the profile’s inequality graph.',
  source: 'Improvement Service',
  caveats:
    'The publisher does not say what the column holds. From 2016 on it equals the participation rate of 16 to 19 year olds; earlier years look like positive destinations.',
});
