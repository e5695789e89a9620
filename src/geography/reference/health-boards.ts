import type { RetiredCode } from './partnerships.ts';

/** One of the 14 territorial health boards. */
export interface HealthBoardReference {
  code: string;
  name: string;
  validFrom: string;
  retired?: readonly RetiredCode[];
}

const since2014 = '2014-04-01';

/**
 * Codes, names and dates: Public Health Scotland, "Geography codes and labels" (opendata.nhs.scot), health boards with
 * the day each code was enacted and archived. `NHS` before a name, and `&` for `and`, need no spelling of their own.
 */
export const healthBoards: readonly HealthBoardReference[] = [
  { code: 'S08000015', name: 'NHS Ayrshire and Arran', validFrom: since2014 },
  { code: 'S08000016', name: 'NHS Borders', validFrom: since2014 },
  { code: 'S08000017', name: 'NHS Dumfries and Galloway', validFrom: since2014 },
  { code: 'S08000019', name: 'NHS Forth Valley', validFrom: since2014 },
  { code: 'S08000020', name: 'NHS Grampian', validFrom: since2014 },
  { code: 'S08000022', name: 'NHS Highland', validFrom: since2014 },
  { code: 'S08000024', name: 'NHS Lothian', validFrom: since2014 },
  { code: 'S08000025', name: 'NHS Orkney', validFrom: since2014 },
  { code: 'S08000026', name: 'NHS Shetland', validFrom: since2014 },
  { code: 'S08000028', name: 'NHS Western Isles', validFrom: since2014 },
  {
    code: 'S08000029',
    name: 'NHS Fife',
    validFrom: '2018-02-02',
    retired: [{ code: 'S08000018', validFrom: since2014, validTo: '2018-02-01' }],
  },
  {
    code: 'S08000030',
    name: 'NHS Tayside',
    validFrom: '2018-02-02',
    retired: [{ code: 'S08000027', validFrom: since2014, validTo: '2018-02-01' }],
  },
  {
    code: 'S08000031',
    name: 'NHS Greater Glasgow and Clyde',
    validFrom: '2019-04-01',
    retired: [{ code: 'S08000021', validFrom: since2014, validTo: '2019-03-31' }],
  },
  {
    code: 'S08000032',
    name: 'NHS Lanarkshire',
    validFrom: '2019-04-01',
    retired: [{ code: 'S08000023', validFrom: since2014, validTo: '2019-03-31' }],
  },
];
