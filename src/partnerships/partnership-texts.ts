import type { FreeText } from '../contributions/free-text.ts';

const meetingOf = (group: string, meeting: string) =>
  `'/partnerships/' || code || '/groups/' || ${group} || '/meetings/' || ${meeting}`;
const ofMeeting = meetingOf('(select m.group_id from meeting m where m.id = r.meeting_id)', 'r.meeting_id');
const list = (page: string) => `'/partnerships/' || code || '/${page}'`;
const ofPartner = `'/partnerships/' || code || '/partners/' || r.body_id`;
const ofBody = {
  address: `'/partners/' || r.id`,
  partnership: 'r.registered_by_partnership_id',
} as const;

/** Every column in which people type words about bodies, the table and its meetings. */
export const partnershipTexts: readonly FreeText[] = [
  {
    ...ofBody,
    table: 'body',
    title: 'Body in the register',
    columns: {
      name: 'Name',
      name_gd: 'Gaelic name',
      short_name: 'Short name',
      website: 'Website',
      description: 'Description',
      area_of_operation: 'Area it works in',
      speaks_for: 'Whom it speaks for',
      wishes: 'Wishes',
    },
  },
  {
    table: 'body_designation',
    title: 'Designation of a body',
    columns: { source: 'Source' },
    address: `'/partners/' || r.body_id`,
    partnership: '(select b.registered_by_partnership_id from body b where b.id = r.body_id)',
  },
  {
    table: 'body_contact',
    title: 'Address of a body',
    columns: { email: 'E-mail address' },
    address: ofPartner,
  },
  { table: 'seat', title: 'Seat', columns: { title: 'Title' }, address: ofPartner },
  {
    table: 'seat_term',
    title: 'Who holds a seat',
    columns: { holder_name: 'Name' },
    address: `'/partnerships/' || code || '/partners/' || (select s.body_id from seat s where s.id = r.seat_id)`,
  },
  {
    table: 'approach',
    title: 'How a body was asked to take part',
    columns: {
      why: 'Why',
      efforts: 'Efforts',
      wishes: 'Wishes',
      support_given: 'Support given',
    },
    address: ofPartner,
  },
  {
    table: 'facilitation_entry',
    title: 'What a partner did to help',
    columns: { what: 'What', link: 'Link' },
    address: ofPartner,
  },
  {
    table: 'excusal',
    title: 'Excusal',
    columns: {
      outcome: 'Outcome',
      part: 'Part',
      reasons: 'Reasons',
      agreed_by: 'Who agreed',
      ended_why: 'Why it ended',
    },
    address: list('excusals'),
  },
  {
    table: 'information_request',
    title: 'Request for information',
    columns: {
      asked: 'What was asked',
      outcome: 'Outcome',
      given: 'What was given',
      refusal: 'Why not',
      withdrawn_why: 'Why it was withdrawn',
    },
    address: `'/partnerships/' || code || '/information-requests/' || r.id`,
  },
  {
    table: 'information_request_part',
    title: 'Part of an answer',
    columns: { given: 'What was given' },
    address: `'/partnerships/' || code || '/information-requests/' || r.information_request_id`,
  },
  {
    table: 'own_plan',
    title: 'Plan of a body',
    columns: { title: 'Title', duty_holder: 'Who must make it', link: 'Link' },
    address: `'/partners/' || r.body_id || '/own-plans'`,
    partnership: 'r.registered_by_partnership_id',
  },
  {
    table: 'own_plan_priority',
    title: 'Priority of a body’s plan',
    columns: { words: 'Words' },
    address: `'/partners/' || (select p.body_id from own_plan p where p.id = r.own_plan_id) || '/own-plans'`,
    partnership: 'r.registered_by_partnership_id',
  },
  {
    table: 'alignment',
    title: 'How a plan lines up',
    columns: { reason: 'Reason', judged_words: 'Priority as it was judged' },
    address: list('own-plans'),
  },
  {
    table: 'partnership_group',
    title: 'Group',
    columns: { name: 'Name', name_gd: 'Gaelic name', remit: 'Remit' },
    address: `'/partnerships/' || code || '/groups/' || r.id`,
  },
  {
    table: 'group_outcome',
    title: 'Outcome a group answers for',
    columns: { words: 'Words' },
    address: `'/partnerships/' || code || '/groups/' || r.group_id`,
  },
  {
    table: 'meeting',
    title: 'Meeting',
    columns: { place: 'Place', how_to_attend: 'How to attend', called_off: 'Why it was called off' },
    address: meetingOf('r.group_id', 'r.id'),
  },
  {
    table: 'agenda_item',
    title: 'Item of an agenda',
    columns: { title: 'Title', paper_link: 'Link to the paper' },
    address: ofMeeting,
  },
  {
    table: 'attendance',
    title: 'Attendance',
    columns: { deputy_name: 'Who stood in' },
    address: ofMeeting,
  },
  {
    table: 'interest',
    title: 'Declared interest',
    columns: { nature: 'Nature of the interest' },
    address: ofMeeting,
  },
  {
    table: 'decision',
    title: 'Decision of a meeting',
    columns: { words: 'What was decided', reasons: 'Reasons', done_words: 'What was done' },
    address: ofMeeting,
  },
  { table: 'dissent', title: 'Dissent', columns: { words: 'Words' }, address: ofMeeting },
  {
    table: 'minutes',
    title: 'Minutes',
    columns: { words: 'What was said' },
    address: ofMeeting,
    keyed: true,
  },
];
