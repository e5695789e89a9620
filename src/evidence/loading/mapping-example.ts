/** The mapping that the help shows: small, and whole enough to load the file beside it. */
export const mappingExample = {
  dataset: {
    key: 'child-poverty-survey',
    title: 'Child poverty survey',
    publisher: 'Who published it',
    licence: 'Open Government Licence v3.0',
    description: 'What it is, in a sentence or two.',
  },
  periodKind: 'financial-year',
  columns: {
    area: 'Area',
    period: 'Year',
    value: 'Percent',
    numerator: 'Poor',
    denominator: 'Children',
  },
  indicators: {
    'child-poverty': {
      key: 'child-poverty',
      name: 'Child poverty',
      domain: 'Poverty',
      unit: '%',
      valueKind: 'proportion',
      per: 100,
      polarity: 'high-is-bad',
      definition: 'Children in households with less than 60 % of the median income.',
      source: 'Who published it',
    },
  },
  words: { suppressed: ['*'], missing: [''], notApplicable: ['n/a'] },
} as const;
