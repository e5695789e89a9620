import { dissimilarity } from '../../../statistics/index.ts';
import type { Method } from '../method.ts';

export const dissimilarityMethod: Method = {
  name: 'dissimilarity',
  summary: 'index of dissimilarity between a group and the others',
  columns: [
    { name: 'group', holds: 'number', least: 0, meaning: 'members of the group in an area' },
    { name: 'others', holds: 'number', least: 0, meaning: 'everyone else in it' },
  ],
  options: [],
  result: { index: '0 (alike everywhere) to 1 (no area shared)' },
  perRow: false,
  example: { csv: 'group,others\n583,3745\n819,4561\n1567,3047\n', options: '' },
  calculate(rows) {
    const areas = rows.map(({ numbers }) => ({
      group: numbers['group'] as number,
      others: numbers['others'] as number,
    }));
    const index = dissimilarity(areas);
    const reason = 'The group, or the others, have nobody in any area.';
    return { result: index === null ? { index, reason } : { index } };
  },
};
