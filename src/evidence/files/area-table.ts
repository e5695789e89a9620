import type { Language, TableFile } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { type FigureRow, figureRows } from '../figure-rows.ts';
import type { AreaProfile } from '../read-area-profile.ts';
import { figureTable } from './figure-table.ts';

/** Every figure about everybody in the area: the picture's measures first, each from its oldest period. */
export function areaTable(
  catalogue: Catalogue,
  language: Language,
  { area, headline, others }: AreaProfile,
): TableFile<FigureRow> {
  const rows = [...headline, ...others].flatMap(({ series }) => figureRows(series, area));
  return figureTable(catalogue, language, { title: area.name, fileName: area.code, rows });
}
