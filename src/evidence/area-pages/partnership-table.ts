import type { FileColumn, Language, TableFile } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { fileSources } from '../files/figure-table.ts';
import { judgementColumns } from '../files/judgement-columns.ts';
import type { Judgement } from '../judgement.ts';
import { say } from './message.ts';
import { measuresOfSide, partnershipSides } from './partnership-sides.ts';
import type { PartnershipFound } from './read-partnership.ts';

/**
 * Need in a partnership's area: `worse` or `better` the measures of that side, all of them in the page's order;
 * anything else every measure of the picture.
 */
export function partnershipTable(
  catalogue: Catalogue,
  language: Language,
  { partnership, country, headline }: PartnershipFound,
  asked: string | null,
): TableFile<Judgement> {
  const side = partnershipSides.find((one) => one === asked);
  const rows = side ? measuresOfSide(headline, side) : headline;
  const names = { area: partnership.name, comparator: country?.name ?? '' };
  return {
    title: say(language, side ? `partnership.file.${side}` : 'partnership.file', names),
    fileName: [partnership.code, 'partnership', side].filter(Boolean).join('-'),
    columns: [
      ...described(partnership),
      ...judgementColumns('The country’s figure for the same period', (judged: Judgement) => judged),
    ],
    rows,
    sources: fileSources(catalogue, new Set(rows.map(({ series }) => series.dataset)), language),
  };
}

function described({ code, name }: { code: string; name: string }): FileColumn<Judgement>[] {
  const column = (key: string, description: string, cell: FileColumn<Judgement>['cell']) => ({
    key,
    type: 'text' as const,
    description,
    cell,
  });
  return [
    column('area_code', 'Code of the partnership: its council’s', () => code),
    column('area_name', 'Name of the partnership', () => name),
    column('indicator', 'Key of the indicator', ({ indicator }) => indicator.key),
    column('indicator_name', 'Name of the indicator', ({ indicator }) => indicator.name),
    column('unit', 'Unit of all values in the row', ({ indicator }) => indicator.unit),
  ];
}
