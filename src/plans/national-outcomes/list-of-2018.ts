/**
 * The 11 National Outcomes of the National Performance Framework of 2018, in alphabetical order of their short names
 * as the framework gives them. Ids are fixed, so that they are the same in every database.
 */
export const listOf2018 = {
  id: '01630000-0000-7000-8000-000000002018',
  name: 'National Outcomes 2018',
  inForceFrom: '2018-06-11',
  source:
    'Scottish Government, National Performance Framework, published 11 June 2018: https://nationalperformance.gov.scot/national-outcomes',
  outcomes: [
    ['children', 'We grow up loved, safe and respected so that we realise our full potential'],
    ['communities', 'We live in communities that are inclusive, empowered, resilient and safe'],
    ['culture', 'We are creative and our vibrant and diverse cultures are expressed and enjoyed widely'],
    ['economy', 'We have a globally competitive, entrepreneurial, inclusive and sustainable economy'],
    ['education', 'We are well educated, skilled and able to contribute to society'],
    ['environment', 'We value, enjoy, protect and enhance our environment'],
    [
      'fair-work-and-business',
      'We have thriving and innovative businesses, with quality jobs and fair work for everyone',
    ],
    ['health', 'We are healthy and active'],
    ['human-rights', 'We respect, protect and fulfil human rights and live free from discrimination'],
    ['international', 'We are open, connected and make a positive contribution internationally'],
    ['poverty', 'We tackle poverty by sharing opportunities, wealth and power more equally'],
  ],
} as const;
