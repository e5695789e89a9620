import type { StatutoryBody } from './statutory-body.ts';

const source =
  'Further and Higher Education (Scotland) Act 1992, section 7A and 7B, and the designations under them; council areas as in the college regions of the Scottish Funding Council';

const merged = 'Colleges merge and regions are drawn anew: check the name and the areas it answers for.';

/** Regional colleges: one college for a region. Regions may reach into areas that are not listed here. */
export const regionalColleges: readonly StatutoryBody[] = (
  [
    {
      key: 'ayrshire',
      name: 'Ayrshire College',
      councils: ['eastAyrshire', 'northAyrshire', 'southAyrshire'],
    },
    { key: 'borders', name: 'Borders College', councils: ['scottishBorders'] },
    {
      key: 'dumfries-and-galloway',
      name: 'Dumfries and Galloway College',
      councils: ['dumfriesAndGalloway'],
    },
    { key: 'dundee-and-angus', name: 'Dundee and Angus College', councils: ['angus', 'dundee'] },
    { key: 'edinburgh', name: 'Edinburgh College', councils: ['eastLothian', 'edinburgh', 'midlothian'] },
    { key: 'fife', name: 'Fife College', councils: ['fife'] },
    {
      key: 'forth-valley',
      name: 'Forth Valley College',
      councils: ['clackmannanshire', 'falkirk', 'stirling'],
    },
    {
      key: 'north-east-scotland',
      name: 'North East Scotland College',
      shortName: 'NESCol',
      councils: ['aberdeenCity', 'aberdeenshire'],
    },
    { key: 'west-lothian', name: 'West Lothian College', councils: ['westLothian'] },
    {
      key: 'west-college-scotland',
      name: 'West College Scotland',
      councils: ['inverclyde', 'renfrewshire', 'westDunbartonshire'],
    },
  ] satisfies Omit<StatutoryBody, 'kind' | 'source'>[]
).map((body) => ({
  ...body,
  key: `regional-college-board/${body.key}`,
  kind: 'regional-college-board',
  doubt: merged,
  source,
}));

/** Regional strategic bodies: for regions with several colleges. */
export const regionalStrategicBodies: readonly StatutoryBody[] = [
  {
    key: 'regional-strategic-body/glasgow',
    kind: 'regional-strategic-body',
    name: 'Glasgow Colleges’ Regional Board',
    shortName: 'GCRB',
    councils: ['glasgow'],
    doubt:
      'Ministers have proposed to dissolve it, with its three colleges answering for themselves: check whether it is still there. Whether its region takes in East Dunbartonshire and East Renfrewshire is not certain, so nothing is proposed there.',
    source,
  },
  {
    key: 'regional-strategic-body/lanarkshire',
    kind: 'regional-strategic-body',
    name: 'New College Lanarkshire',
    councils: ['northLanarkshire', 'southLanarkshire'],
    doubt:
      'It acts as the Lanarkshire Board; Ministers have proposed to end that: check whether it still does. It also teaches in Kirkintilloch; whether that makes it a partner in East Dunbartonshire is not certain, so nothing is proposed there.',
    source,
  },
  {
    key: 'regional-strategic-body/highlands-and-islands',
    kind: 'regional-strategic-body',
    name: 'University of the Highlands and Islands',
    shortName: 'UHI',
    councils: [
      'argyllAndBute',
      'highland',
      'moray',
      'naHEileananSiar',
      'orkney',
      'perthAndKinross',
      'shetland',
    ],
    doubts: { perthAndKinross: 'Through UHI Perth; check who takes part here.' },
    source,
  },
];
