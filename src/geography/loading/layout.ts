import type { GeographyFacts } from '../geography-facts.ts';

/** One record of a lookup. `line` is 1-based; in a workbook it is the row of the sheet. The header is the first record. */
export interface SourceRow {
  line: number;
  cells: readonly (string | number | boolean | null)[];
}

/** What a page says about where the file comes from. The same fields as the evidence's description of a dataset. */
export interface LayoutSource {
  key: string;
  title: string;
  publisher: string;
  licence: string;
  licenceUrl: string | null;
  attribution: string | null;
  sourcePage: string | null;
  description: string;
  smallNumberThreshold: number;
  precedence: number;
}

/**
 * A layout of lookup file. The loading pipeline, which knows files, wraps one in a format:
 *
 *     recognises: layout.headerLooksRight(sample.header)   // a workbook: first row of its first sheet
 *     facts = await layout.read(batches of rows, header first)
 *     { rowsRead, rowsStored, rejections } = await storeGeographyFacts(client, facts, layout.source.key)
 *
 * `read` is pure and throws GeographyProblem (message, line, column, value). A real instance needs
 * `installReferenceGeography(client)` before its first lookup. `geographyLayouts` lists them in loading order.
 */
export interface GeographyLayout {
  key: string;
  title: string;
  stage: 'geography';
  input: 'text' | 'workbook';
  encoding: 'utf-8' | 'windows-1252';
  source: LayoutSource;
  headerLooksRight(header: readonly string[]): boolean;
  read(
    batches: AsyncIterable<readonly SourceRow[]> | Iterable<readonly SourceRow[]>,
  ): Promise<GeographyFacts>;
}

export const openGovernmentLicence = {
  licence: 'Open Government Licence v3.0',
  licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const;

/** For files whose publisher states no licence beside them: readable, not for passing on. */
export const noLicenceStated = { licence: 'None stated by the publisher', licenceUrl: null } as const;
