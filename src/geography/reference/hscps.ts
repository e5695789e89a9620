import type { RetiredCode } from './partnerships.ts';

/** A health and social care partnership (integration authority). Clackmannanshire and Stirling share one. */
export interface HscpReference {
  code: string;
  name: string;
  healthBoard: string;
  spellings?: readonly string[];
  /** Since when today's code is in force, where it replaced another. */
  validFrom?: string;
  retired?: readonly RetiredCode[];
}

/**
 * The 31 of the Public Bodies (Joint Working) (Scotland) Act 2014. Codes and names: Scottish Government, Data Zone 2011
 * lookup, 16 December 2024 (columns HIA). Retired codes: Public Health Scotland, "Geography codes and labels".
 */
export const hscps: readonly HscpReference[] = [
  { code: 'S37000001', name: 'Aberdeen City', healthBoard: 'S08000020' },
  { code: 'S37000002', name: 'Aberdeenshire', healthBoard: 'S08000020' },
  { code: 'S37000003', name: 'Angus', healthBoard: 'S08000030' },
  { code: 'S37000004', name: 'Argyll and Bute', healthBoard: 'S08000022' },
  { code: 'S37000005', name: 'Clackmannanshire and Stirling', healthBoard: 'S08000019' },
  { code: 'S37000006', name: 'Dumfries and Galloway', healthBoard: 'S08000017' },
  { code: 'S37000007', name: 'Dundee City', healthBoard: 'S08000030' },
  { code: 'S37000008', name: 'East Ayrshire', healthBoard: 'S08000015' },
  { code: 'S37000009', name: 'East Dunbartonshire', healthBoard: 'S08000031' },
  { code: 'S37000010', name: 'East Lothian', healthBoard: 'S08000024' },
  { code: 'S37000011', name: 'East Renfrewshire', healthBoard: 'S08000031' },
  {
    code: 'S37000012',
    name: 'Edinburgh',
    healthBoard: 'S08000024',
    spellings: ['Edinburgh City', 'City of Edinburgh'],
  },
  { code: 'S37000013', name: 'Falkirk', healthBoard: 'S08000019' },
  { code: 'S37000016', name: 'Highland', healthBoard: 'S08000022' },
  { code: 'S37000017', name: 'Inverclyde', healthBoard: 'S08000031' },
  { code: 'S37000018', name: 'Midlothian', healthBoard: 'S08000024' },
  { code: 'S37000019', name: 'Moray', healthBoard: 'S08000020' },
  { code: 'S37000020', name: 'North Ayrshire', healthBoard: 'S08000015' },
  { code: 'S37000022', name: 'Orkney Islands', healthBoard: 'S08000025', spellings: ['Orkney'] },
  { code: 'S37000024', name: 'Renfrewshire', healthBoard: 'S08000031' },
  { code: 'S37000025', name: 'Scottish Borders', healthBoard: 'S08000016', spellings: ['Borders'] },
  { code: 'S37000026', name: 'Shetland Islands', healthBoard: 'S08000026', spellings: ['Shetland'] },
  { code: 'S37000027', name: 'South Ayrshire', healthBoard: 'S08000015' },
  { code: 'S37000028', name: 'South Lanarkshire', healthBoard: 'S08000032' },
  { code: 'S37000029', name: 'West Dunbartonshire', healthBoard: 'S08000031' },
  { code: 'S37000030', name: 'West Lothian', healthBoard: 'S08000024' },
  {
    code: 'S37000031',
    name: 'Western Isles',
    healthBoard: 'S08000028',
    spellings: ['Na h-Eileanan Siar', 'Eilean Siar'],
  },
  {
    code: 'S37000032',
    name: 'Fife',
    healthBoard: 'S08000029',
    validFrom: '2018-02-02',
    retired: [{ code: 'S37000014', validTo: '2018-02-01' }],
  },
  {
    code: 'S37000033',
    name: 'Perth and Kinross',
    healthBoard: 'S08000030',
    validFrom: '2018-02-02',
    retired: [{ code: 'S37000023', validTo: '2018-02-01' }],
  },
  {
    code: 'S37000034',
    name: 'Glasgow City',
    healthBoard: 'S08000031',
    validFrom: '2019-04-01',
    retired: [{ code: 'S37000015', validTo: '2019-03-31' }],
  },
  {
    code: 'S37000035',
    name: 'North Lanarkshire',
    healthBoard: 'S08000032',
    validFrom: '2019-04-01',
    retired: [{ code: 'S37000021', validTo: '2019-03-31' }],
  },
];
