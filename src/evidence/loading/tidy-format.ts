import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { foreignFile } from './foreign-file.ts';
import type { FastFormat } from './load-file.ts';
import type { Mapping } from './mapping.ts';
import { natureByte } from './release-writer.ts';
import { readTidyText } from './tidy-fast-path.ts';
import { readTidySheet } from './tidy-workbook.ts';

/** The format of a file that somebody has described by a mapping: whoever names the mapping has recognised the file. */
export function tidyFormat(name: string, mapping: Mapping): FastFormat {
  return {
    key: `mapping:${basename(name, '.json')}@${digestOf(mapping)}`,
    title: `tidy file, by the mapping ‘${name}’`,
    stage: 'observations',
    recognises: () => true,
    describe: () => ({ dataset: mapping.dataset, edition: mapping.edition }),
    layout: ({ kind, head }) => {
      const { columns } = mapping;
      // Lines before the header hide it from the sample, and with it where the values stand.
      const place = kind === 'text' && mapping.skipLines === 0 ? placeOf(columns.value, head, mapping) : null;
      return {
        hasLimits: columns.lower !== undefined || columns.upper !== undefined,
        hasNumerator: columns.numerator !== undefined,
        hasDenominator: columns.denominator !== undefined,
        nature: columns.nature === undefined ? natureByte.raw : null,
        sourceColumn: place,
        hasSheets: kind === 'workbook',
      };
    },
    readBytes: async (file, context) => {
      if (file.sample.kind === 'workbook') return readTidySheet(file, mapping, context);
      const foreign = await foreignFile(file.bytes);
      if (foreign) throw foreign;
      return readTidyText(file, mapping, context);
    },
  };
}

/** Tells one mapping from another: the same bytes read by a corrected mapping are another release. */
function digestOf(mapping: Mapping): string {
  return createHash('sha256').update(JSON.stringify(mapping)).digest('hex').slice(0, 12);
}

/** 1-based column of a name in the first record, which the sample holds already decoded; null: not in sight. */
function placeOf(name: string, head: string, { separator }: Mapping): number | null {
  const end = head.search(/[\r\n]/);
  // A quoted header may hold separators; such files send the column with every row.
  if (end < 0 || head.slice(0, end).includes('"')) return null;
  const place = head
    .slice(0, end)
    .split(separator)
    .findIndex((cell) => cell.trim() === name);
  return place < 0 ? null : place + 1;
}
