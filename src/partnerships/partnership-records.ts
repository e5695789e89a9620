import type { NamedRecords } from '../contributions/named-records.ts';

/** Records of the table in which nobody types words, and people’s files. */
export const partnershipRecords: readonly NamedRecords[] = [
  {
    table: 'membership',
    title: 'Membership of the partnership',
    name: '(select b.name from body b where b.id = r.body_id)',
    address: `'/partnerships/' || code || '/partners/' || r.body_id`,
  },
  {
    table: 'invitation',
    title: 'Invitation',
    day: "(r.created_at at time zone 'Europe/London')::date",
    address: `coalesce('/partnerships/' || code, '/administration') || '/people'`,
  },
  {
    table: 'data_request',
    title: 'Request about personal data',
    day: 'r.asked_on',
    address: `coalesce('/partnerships/' || code, '/administration') || '/data-requests/' || r.id`,
  },
];
