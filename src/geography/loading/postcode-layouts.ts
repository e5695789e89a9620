import { type LayoutSource, openGovernmentLicence } from './layout.ts';

/** A published layout of postcode directory, by the names of its columns (case aside). */
export interface PostcodeLayout {
  key: string;
  title: string;
  source: LayoutSource;
  postcode: string;
  deleted: string;
  /** Columns with a data zone’s code, of whichever census; those that are there are read. */
  zones: readonly string[];
  /** Columns with the code of today’s ward; the first that is there is read. */
  wards: readonly string[];
  /** Column that tells large users from small ones; null where a file holds one sort only. */
  users: { column: string; large: string } | null;
  headerLooksRight(header: readonly string[]): boolean;
  /** Which part of the dataset a file with this header is. */
  edition(header: readonly string[]): string;
}

const registrar = {
  publisher: 'National Records of Scotland',
  ...openGovernmentLicence,
  attribution:
    'Contains NRS data © Crown copyright and database right; contains Royal Mail data © Royal Mail copyright and database right; contains Ordnance Survey data © Crown copyright and database right',
  smallNumberThreshold: 0,
  precedence: 0,
};

const registrarColumns = {
  postcode: 'postcode',
  deleted: 'dateofdeletion',
  zones: ['datazone2022code', 'datazone2022', 'datazone2011code', 'datazone2011'],
  wards: ['electoralward2022code', 'electoralward2022'],
};

const names = (header: readonly string[]) => header.map((cell) => cell.trim().toLowerCase());
const isRegistrars = (header: readonly string[]) =>
  names(header).includes('postcode') &&
  names(header).includes('dateofdeletion') &&
  registrarColumns.zones.some((zone) => names(header).includes(zone));

/** Two files, one of streets of addresses and one of single addresses with much post. */
export const scottishPostcodeDirectory: PostcodeLayout = {
  key: 'scottish-postcode-directory',
  title: 'Scottish Postcode Directory, small or large users',
  source: {
    ...registrar,
    key: 'scottish-postcode-directory',
    title: 'Scottish Postcode Directory',
    sourcePage: 'https://maps.gov.scot/server/rest/services/NRS/SPD/MapServer',
    description: 'Every postcode of Scotland, in use or not, with the small areas it lies in. Twice a year.',
  },
  ...registrarColumns,
  users: null,
  headerLooksRight: (header) => isRegistrars(header) && !names(header).includes('postcodetype'),
  edition: (header) => (names(header).includes('linkedsmalluserpostcode') ? 'large users' : 'small users'),
};

/** One file of both, with fewer columns; areas of earlier censuses by the 2022 output area. */
export const scottishPostcodeLookup: PostcodeLayout = {
  key: 'scottish-statistics-postcode-lookup',
  title: 'Scottish Statistics Postcode Lookup',
  source: {
    ...registrar,
    key: 'scottish-statistics-postcode-lookup',
    title: 'Scottish Statistics Postcode Lookup',
    sourcePage: 'https://www.nrscotland.gov.uk/publications/scottish-statistics-postcode-lookup-august-2025',
    description: 'Every postcode of Scotland with the areas statistics are about, by census output area.',
  },
  ...registrarColumns,
  users: { column: 'postcodetype', large: 'L' },
  headerLooksRight: (header) => isRegistrars(header) && names(header).includes('postcodetype'),
  edition: () => '',
};

/** The United Kingdom's; only lines with a Scottish data zone are read. */
export const onsPostcodeDirectory: PostcodeLayout = {
  key: 'ons-postcode-directory',
  title: 'ONS Postcode Directory',
  source: {
    key: 'ons-postcode-directory',
    title: 'ONS Postcode Directory',
    publisher: 'Office for National Statistics',
    ...openGovernmentLicence,
    attribution:
      'Contains OS data © Crown copyright and database right; contains Royal Mail data © Royal Mail copyright and database right; source: Office for National Statistics',
    sourcePage: 'https://geoportal.statistics.gov.uk/',
    description: 'Every postcode of the United Kingdom, in use or not; those in Scotland are read.',
    smallNumberThreshold: 0,
    precedence: 0,
  },
  postcode: 'pcds',
  deleted: 'doterm',
  zones: ['dz22', 'dz22cd', 'lsoa21', 'lsoa21cd', 'dz11', 'dz11cd', 'lsoa11', 'lsoa11cd'],
  wards: ['osward', 'ward', 'wd25cd', 'wd24cd', 'wd23cd'],
  users: { column: 'usertype', large: '1' },
  headerLooksRight: (header) =>
    names(header).includes('pcds') &&
    names(header).includes('doterm') &&
    onsPostcodeDirectory.zones.some((zone) => names(header).includes(zone)),
  edition: () => '',
};

export const postcodeLayouts: readonly PostcodeLayout[] = [
  scottishPostcodeDirectory,
  scottishPostcodeLookup,
  onsPostcodeDirectory,
];
