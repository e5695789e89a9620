import type { CouncilName } from './council-code.ts';
import type { StatutoryBody } from './statutory-body.ts';

const board = (key: string, name: string, councils: readonly CouncilName[]): StatutoryBody => ({
  key: `health-board/${key}`,
  kind: 'health-board',
  name,
  councils,
  source:
    'National Health Service (Scotland) Act 1978, section 2 and the orders under it; council areas as in the data zone lookup of the Scottish Government, 16 December 2024',
});

const jointBoard = (
  key: string,
  name: string,
  councils: readonly CouncilName[],
  doubt?: string,
): StatutoryBody => ({
  key: `integration-joint-board/${key}`,
  kind: 'integration-joint-board',
  name: `${name} Integration Joint Board`,
  councils,
  ...(doubt !== undefined && { doubt }),
  source:
    'Public Bodies (Joint Working) (Integration Joint Board Establishment) (Scotland) Order 2015 and its amendments',
});

/** The 14 territorial health boards. */
export const healthBoards: readonly StatutoryBody[] = [
  board('ayrshire-and-arran', 'NHS Ayrshire and Arran', ['eastAyrshire', 'northAyrshire', 'southAyrshire']),
  board('borders', 'NHS Borders', ['scottishBorders']),
  board('dumfries-and-galloway', 'NHS Dumfries and Galloway', ['dumfriesAndGalloway']),
  board('fife', 'NHS Fife', ['fife']),
  board('forth-valley', 'NHS Forth Valley', ['clackmannanshire', 'falkirk', 'stirling']),
  board('grampian', 'NHS Grampian', ['aberdeenCity', 'aberdeenshire', 'moray']),
  board('greater-glasgow-and-clyde', 'NHS Greater Glasgow and Clyde', [
    'eastDunbartonshire',
    'eastRenfrewshire',
    'glasgow',
    'inverclyde',
    'renfrewshire',
    'westDunbartonshire',
  ]),
  board('highland', 'NHS Highland', ['argyllAndBute', 'highland']),
  board('lanarkshire', 'NHS Lanarkshire', ['northLanarkshire', 'southLanarkshire']),
  board('lothian', 'NHS Lothian', ['eastLothian', 'edinburgh', 'midlothian', 'westLothian']),
  board('orkney', 'NHS Orkney', ['orkney']),
  board('shetland', 'NHS Shetland', ['shetland']),
  board('tayside', 'NHS Tayside', ['angus', 'dundee', 'perthAndKinross']),
  board('western-isles', 'NHS Western Isles', ['naHEileananSiar']),
];

/**
 * The 30 integration joint boards. Highland had none on the day as known on: council and health board each lead
 * for some services ("lead agency"), so nothing is proposed there.
 */
export const integrationJointBoards: readonly StatutoryBody[] = [
  jointBoard('aberdeen-city', 'Aberdeen City', ['aberdeenCity']),
  jointBoard('aberdeenshire', 'Aberdeenshire', ['aberdeenshire']),
  jointBoard('angus', 'Angus', ['angus']),
  jointBoard('argyll-and-bute', 'Argyll and Bute', ['argyllAndBute']),
  jointBoard(
    'clackmannanshire-and-stirling',
    'Clackmannanshire and Stirling',
    ['clackmannanshire', 'stirling'],
    'Check that the two areas still share one.',
  ),
  jointBoard('dumfries-and-galloway', 'Dumfries and Galloway', ['dumfriesAndGalloway']),
  jointBoard('dundee-city', 'Dundee City', ['dundee']),
  jointBoard('east-ayrshire', 'East Ayrshire', ['eastAyrshire']),
  jointBoard('east-dunbartonshire', 'East Dunbartonshire', ['eastDunbartonshire']),
  jointBoard('east-lothian', 'East Lothian', ['eastLothian']),
  jointBoard('east-renfrewshire', 'East Renfrewshire', ['eastRenfrewshire']),
  jointBoard('edinburgh', 'Edinburgh', ['edinburgh']),
  jointBoard('falkirk', 'Falkirk', ['falkirk']),
  jointBoard('fife', 'Fife', ['fife']),
  jointBoard('glasgow-city', 'Glasgow City', ['glasgow']),
  jointBoard('inverclyde', 'Inverclyde', ['inverclyde']),
  jointBoard('midlothian', 'Midlothian', ['midlothian']),
  jointBoard('moray', 'Moray', ['moray']),
  jointBoard('north-ayrshire', 'North Ayrshire', ['northAyrshire']),
  jointBoard('north-lanarkshire', 'North Lanarkshire', ['northLanarkshire']),
  jointBoard('orkney', 'Orkney', ['orkney']),
  jointBoard('perth-and-kinross', 'Perth and Kinross', ['perthAndKinross']),
  jointBoard('renfrewshire', 'Renfrewshire', ['renfrewshire']),
  jointBoard('scottish-borders', 'Scottish Borders', ['scottishBorders']),
  jointBoard('shetland', 'Shetland', ['shetland']),
  jointBoard('south-ayrshire', 'South Ayrshire', ['southAyrshire']),
  jointBoard('south-lanarkshire', 'South Lanarkshire', ['southLanarkshire']),
  jointBoard('west-dunbartonshire', 'West Dunbartonshire', ['westDunbartonshire']),
  jointBoard('west-lothian', 'West Lothian', ['westLothian']),
  jointBoard('western-isles', 'Western Isles', ['naHEileananSiar']),
];
