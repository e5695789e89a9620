import type { NamedRecords } from '../contributions/named-records.ts';
import { evidenceRecords } from '../evidence/index.ts';
import { areaRecords } from '../geography/index.ts';
import { partnershipRecords } from '../partnerships/index.ts';
import { planRecords } from '../plans/index.ts';
import { freeTexts } from './free-texts.ts';

/** Every kind of record that the audit trail speaks of, each table once. */
export const namedRecords: readonly NamedRecords[] = [
  ...freeTexts.filter(({ table }, at) => freeTexts.findIndex((one) => one.table === table) === at),
  ...partnershipRecords,
  ...planRecords,
  ...evidenceRecords,
  ...areaRecords,
];
