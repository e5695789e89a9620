import { zScores } from '../../../statistics/index.ts';
import type { Row } from '../column.ts';
import type { Method } from '../method.ts';

export const zScoreMethod: Method = {
  name: 'z-score',
  summary: "how far a value lies from its group's mean, in sample standard deviations",
  columns: [
    { name: 'group', holds: 'text', meaning: 'the group a row is compared within' },
    { name: 'value', holds: 'number', empty: 'missing', meaning: 'the value, in any unit; empty = missing' },
  ],
  options: [{ name: 'high-is-bad', takes: 'nothing', meaning: 'turn the sign, so that above 0 = better' }],
  result: { z: 'null where the value is missing or its group has no spread' },
  perRow: true,
  example: { csv: 'group,value\nNorth,12.2\nNorth,4.3\nNorth,9.9\nSouth,7.0\n', options: '--high-is-bad' },
  calculate(rows, settings) {
    const groups = Map.groupBy(rows, ({ texts }) => texts['group'] as string);
    const scores = new Map<Row, number | null>();
    for (const members of groups.values()) {
      const values = members.map(({ numbers }) => numbers['value'] as number);
      zScores(values, { highIsBad: settings.on('high-is-bad') }).forEach((z, i) => {
        scores.set(members[i] as Row, z);
      });
    }
    return {
      result: rows.map((row) => {
        const { numbers, texts } = row;
        const z = scores.get(row) ?? null;
        if (z !== null) return { z };
        const missing = Number.isNaN(numbers['value']);
        const alike = `Group "${texts['group']}" has fewer than two different values.`;
        return { z, reason: missing ? 'The value is missing.' : alike };
      }),
    };
  },
};
