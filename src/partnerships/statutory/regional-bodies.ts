import { type CouncilName, everyCouncil } from './council-code.ts';
import type { StatutoryBody } from './statutory-body.ts';

const transportSource =
  'Transport (Scotland) Act 2005, section 1; Regional Transport Partnerships (Establishment, Constitution and Membership) (Scotland) Order 2005, schedule 1';

const helensburgh =
  'Two transport partnerships share this council area: Strathclyde for Helensburgh and Lomond, Highlands and Islands for the rest.';

/** The seven regional transport partnerships. */
export const transportPartnerships: readonly StatutoryBody[] = (
  [
    {
      key: 'hitrans',
      name: 'Highlands and Islands Transport Partnership',
      shortName: 'HITRANS',
      councils: ['argyllAndBute', 'highland', 'moray', 'naHEileananSiar', 'orkney'],
      doubts: { argyllAndBute: helensburgh },
    },
    {
      key: 'nestrans',
      name: 'North-East of Scotland Transport Partnership',
      shortName: 'Nestrans',
      councils: ['aberdeenCity', 'aberdeenshire'],
    },
    {
      key: 'sestran',
      name: 'South-East of Scotland Transport Partnership',
      shortName: 'SEStran',
      councils: [
        'clackmannanshire',
        'eastLothian',
        'edinburgh',
        'falkirk',
        'fife',
        'midlothian',
        'scottishBorders',
        'westLothian',
      ],
    },
    {
      key: 'spt',
      name: 'Strathclyde Partnership for Transport',
      shortName: 'SPT',
      councils: [
        'argyllAndBute',
        'eastAyrshire',
        'eastDunbartonshire',
        'eastRenfrewshire',
        'glasgow',
        'inverclyde',
        'northAyrshire',
        'northLanarkshire',
        'renfrewshire',
        'southAyrshire',
        'southLanarkshire',
        'westDunbartonshire',
      ],
      doubts: { argyllAndBute: helensburgh },
    },
    {
      key: 'swestrans',
      name: 'South-West of Scotland Transport Partnership',
      shortName: 'SWestrans',
      councils: ['dumfriesAndGalloway'],
    },
    {
      key: 'tactran',
      name: 'Tayside and Central Scotland Transport Partnership',
      shortName: 'Tactran',
      councils: ['angus', 'dundee', 'perthAndKinross', 'stirling'],
    },
    {
      key: 'zettrans',
      name: 'Shetland Transport Partnership',
      shortName: 'ZetTrans',
      councils: ['shetland'],
    },
  ] satisfies Omit<StatutoryBody, 'kind' | 'source'>[]
).map((body) => ({
  ...body,
  key: `regional-transport-partnership/${body.key}`,
  kind: 'regional-transport-partnership',
  source: transportSource,
}));

/** The two National Park authorities. */
export const nationalParks: readonly StatutoryBody[] = [
  {
    key: 'national-park-authority/cairngorms',
    kind: 'national-park-authority',
    name: 'Cairngorms National Park Authority',
    councils: ['aberdeenshire', 'angus', 'highland', 'moray', 'perthAndKinross'],
    source:
      'Cairngorms National Park Designation, Transitional and Consequential Provisions (Scotland) Order 2003 and Modification Order 2010',
  },
  {
    key: 'national-park-authority/loch-lomond-and-the-trossachs',
    kind: 'national-park-authority',
    name: 'Loch Lomond and The Trossachs National Park Authority',
    councils: ['argyllAndBute', 'perthAndKinross', 'stirling', 'westDunbartonshire'],
    source:
      'Loch Lomond and The Trossachs National Park Designation, Transitional and Consequential Provisions (Scotland) Order 2002',
  },
];

/** Council areas that lie wholly within the Highlands and Islands, where Scottish Enterprise has no functions. */
const highlandsAndIslands: readonly CouncilName[] = [
  'highland',
  'moray',
  'naHEileananSiar',
  'orkney',
  'shetland',
];

/** The three enterprise bodies. */
export const enterpriseBodies: readonly StatutoryBody[] = [
  {
    key: 'highlands-and-islands-enterprise',
    kind: 'highlands-and-islands-enterprise',
    name: 'Highlands and Islands Enterprise',
    shortName: 'HIE',
    councils: [...highlandsAndIslands, 'argyllAndBute', 'northAyrshire'],
    doubts: {
      argyllAndBute: 'Not for Helensburgh and Lomond, which Scottish Enterprise serves.',
      northAyrshire: 'For Arran and the Cumbraes only; check that it takes part here.',
      moray: 'Taken as wholly within its area; check that it is.',
    },
    source: 'Enterprise and New Towns (Scotland) Act 1990, section 21(1)',
  },
  {
    key: 'scottish-enterprise',
    kind: 'scottish-enterprise',
    name: 'Scottish Enterprise',
    councils: everyCouncil.filter((council) => !highlandsAndIslands.includes(council)),
    doubts: {
      argyllAndBute: 'For Helensburgh and Lomond only; check that it takes part here.',
      dumfriesAndGalloway:
        'South of Scotland Enterprise is the enterprise body here since 1 April 2020; check whether this one still takes part.',
      scottishBorders:
        'South of Scotland Enterprise is the enterprise body here since 1 April 2020; check whether this one still takes part.',
    },
    source: 'Enterprise and New Towns (Scotland) Act 1990, sections 1 and 21(1)',
  },
  {
    key: 'south-of-scotland-enterprise',
    kind: 'south-of-scotland-enterprise',
    name: 'South of Scotland Enterprise',
    shortName: 'SOSE',
    councils: ['dumfriesAndGalloway', 'scottishBorders'],
    source: 'South of Scotland Enterprise Act 2019',
  },
];
