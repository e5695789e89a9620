import type { NamedRecords } from '../contributions/named-records.ts';

/** Areas by their own ids, which are not their codes. */
export const areaRecords: readonly NamedRecords[] = [
  {
    table: 'area',
    title: 'Area',
    name: 'r.name',
    address: `'/areas/' || r.code`,
    partnership: 'null::integer',
    numbered: true,
  },
];
