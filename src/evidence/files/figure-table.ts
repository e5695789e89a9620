import { type FileSource, type Language, pathIn, type TableFile } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { figureColumns, type FigureRow } from '../figure-rows.ts';

/** Figures as a table of their own, each with its source row; publishers and licences go with them. */
export function figureTable(
  catalogue: Catalogue,
  language: Language,
  file: Pick<TableFile<FigureRow>, 'title' | 'fileName' | 'rows'>,
): TableFile<FigureRow> {
  const used = new Set(file.rows.map(({ dataset }) => dataset));
  return { ...file, columns: figureColumns, sources: fileSources(catalogue, used, language) };
}

/** The datasets of these keys as a file names them. */
export function fileSources(
  catalogue: Catalogue,
  keys: ReadonlySet<string>,
  language: Language,
): FileSource[] {
  return [...catalogue.datasets.values()]
    .filter(({ key }) => keys.has(key))
    .map(({ key, title, publisher, licence, licenceUrl, attribution }) => ({
      title,
      publisher,
      licence: { name: licence, href: licenceUrl },
      attribution,
      href: pathIn(language, `/data/${key}`),
    }));
}
