import type { NamedRecords } from '../contributions/named-records.ts';

const action = `'/partnerships/' || code || '/actions/' || r.action_id`;

/** Records that hang on plans in which nobody types words. */
export const planRecords: readonly NamedRecords[] = [
  {
    table: 'action_owner',
    title: 'Owner of an action',
    name: '(select b.name from body b where b.id = r.body_id)',
    address: action,
  },
  {
    table: 'measure_target',
    title: 'Target of a measure',
    name: '(select m.name from measure m where m.id = r.measure_id)',
    day: 'r.due_on',
    address: `'/partnerships/' || code || '/measures/' || r.measure_id`,
  },
];
