/** Council areas of Scotland by today's codes, named so that the facts beside this file can be read and checked. */
export const councilCode = {
  aberdeenCity: 'S12000033',
  aberdeenshire: 'S12000034',
  angus: 'S12000041',
  argyllAndBute: 'S12000035',
  edinburgh: 'S12000036',
  clackmannanshire: 'S12000005',
  dumfriesAndGalloway: 'S12000006',
  dundee: 'S12000042',
  eastAyrshire: 'S12000008',
  eastDunbartonshire: 'S12000045',
  eastLothian: 'S12000010',
  eastRenfrewshire: 'S12000011',
  falkirk: 'S12000014',
  fife: 'S12000047',
  glasgow: 'S12000049',
  highland: 'S12000017',
  inverclyde: 'S12000018',
  midlothian: 'S12000019',
  moray: 'S12000020',
  naHEileananSiar: 'S12000013',
  northAyrshire: 'S12000021',
  northLanarkshire: 'S12000050',
  orkney: 'S12000023',
  perthAndKinross: 'S12000048',
  renfrewshire: 'S12000038',
  scottishBorders: 'S12000026',
  shetland: 'S12000027',
  southAyrshire: 'S12000028',
  southLanarkshire: 'S12000029',
  stirling: 'S12000030',
  westDunbartonshire: 'S12000039',
  westLothian: 'S12000040',
} as const;

export type CouncilName = keyof typeof councilCode;

export const everyCouncil = Object.keys(councilCode) as readonly CouncilName[];
