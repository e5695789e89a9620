import type { CouncilName } from './council-code.ts';
import type { StatutoryBody } from './statutory-body.ts';

const names: Record<CouncilName, string> = {
  aberdeenCity: 'Aberdeen City Council',
  aberdeenshire: 'Aberdeenshire Council',
  angus: 'Angus Council',
  argyllAndBute: 'Argyll and Bute Council',
  edinburgh: 'City of Edinburgh Council',
  clackmannanshire: 'Clackmannanshire Council',
  dumfriesAndGalloway: 'Dumfries and Galloway Council',
  dundee: 'Dundee City Council',
  eastAyrshire: 'East Ayrshire Council',
  eastDunbartonshire: 'East Dunbartonshire Council',
  eastLothian: 'East Lothian Council',
  eastRenfrewshire: 'East Renfrewshire Council',
  falkirk: 'Falkirk Council',
  fife: 'Fife Council',
  glasgow: 'Glasgow City Council',
  highland: 'Highland Council',
  inverclyde: 'Inverclyde Council',
  midlothian: 'Midlothian Council',
  moray: 'Moray Council',
  naHEileananSiar: 'Comhairle nan Eilean Siar',
  northAyrshire: 'North Ayrshire Council',
  northLanarkshire: 'North Lanarkshire Council',
  orkney: 'Orkney Islands Council',
  perthAndKinross: 'Perth and Kinross Council',
  renfrewshire: 'Renfrewshire Council',
  scottishBorders: 'Scottish Borders Council',
  shetland: 'Shetland Islands Council',
  southAyrshire: 'South Ayrshire Council',
  southLanarkshire: 'South Lanarkshire Council',
  stirling: 'Stirling Council',
  westDunbartonshire: 'West Dunbartonshire Council',
  westLothian: 'West Lothian Council',
};

/** The 32, each a partner in its own area by section 4(1). */
export const councils: readonly StatutoryBody[] = (Object.keys(names) as CouncilName[]).map((council) => ({
  key: `council/${council}`,
  kind: 'council',
  name: names[council],
  ...(council === 'naHEileananSiar' && { nameGd: names[council] }),
  councils: [council],
  source:
    'Community Empowerment (Scotland) Act 2015, section 4(1); Local Government etc. (Scotland) Act 1994, section 2 and schedule 1',
}));
