import type { FreeText } from '../contributions/free-text.ts';

const nameOf = (table: string, id: string) =>
  `(select named.name from ${table} named where named.id = ${id})`;
const dayOfMeeting = '(select m.held_on from meeting m where m.id = r.meeting_id)';
const groupOfMeeting =
  '(select g.name from meeting m join partnership_group g on g.id = m.group_id where m.id = r.meeting_id)';
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
    name: 'r.name',
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
    name: nameOf('body', 'r.body_id'),
    columns: { source: 'Source' },
    address: `'/partners/' || r.body_id`,
    partnership: '(select b.registered_by_partnership_id from body b where b.id = r.body_id)',
  },
  {
    table: 'body_contact',
    title: 'Address of a body',
    name: nameOf('body', 'r.body_id'),
    columns: { email: 'E-mail address' },
    address: ofPartner,
  },
  {
    table: 'seat',
    title: 'Seat',
    name: `r.title || ', ' || ${nameOf('body', 'r.body_id')}`,
    columns: { title: 'Title' },
    address: ofPartner,
  },
  {
    table: 'seat_term',
    title: 'Who holds a seat',
    name: `(select s.title || ', ' || b.name from seat s join body b on b.id = s.body_id where s.id = r.seat_id)`,
    day: 'r.since',
    columns: { holder_name: 'Name' },
    address: `'/partnerships/' || code || '/partners/' || (select s.body_id from seat s where s.id = r.seat_id)`,
  },
  {
    table: 'approach',
    title: 'How a body was asked to take part',
    name: nameOf('body', 'r.body_id'),
    day: 'r.asked_on',
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
    name: nameOf('body', 'r.body_id'),
    day: 'r.done_on',
    columns: { what: 'What', link: 'Link' },
    address: ofPartner,
  },
  {
    table: 'excusal',
    title: 'Excusal',
    name: nameOf('body', 'r.body_id'),
    day: 'r.agreed_on',
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
    name: 'r.asked',
    day: 'r.asked_on',
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
    name: 'r.given',
    day: 'r.came_on',
    columns: { given: 'What was given' },
    address: `'/partnerships/' || code || '/information-requests/' || r.information_request_id`,
  },
  {
    table: 'own_plan',
    title: 'Plan of a body',
    name: 'r.title',
    columns: { title: 'Title', duty_holder: 'Who must make it', link: 'Link' },
    address: `'/partners/' || r.body_id || '/own-plans'`,
    partnership: 'r.registered_by_partnership_id',
  },
  {
    table: 'own_plan_priority',
    title: 'Priority of a body’s plan',
    name: 'r.words',
    columns: { words: 'Words' },
    address: `'/partners/' || (select p.body_id from own_plan p where p.id = r.own_plan_id) || '/own-plans'`,
    partnership: 'r.registered_by_partnership_id',
  },
  {
    table: 'alignment',
    title: 'How a plan lines up',
    name: '(select p.words from own_plan_priority p where p.id = r.own_plan_priority_id)',
    columns: {
      outcome: 'What it was judged against',
      reason: 'Reason',
      judged_words: 'Priority as it was judged',
    },
    address: list('own-plans'),
  },
  {
    table: 'partnership_group',
    title: 'Group',
    name: 'r.name',
    columns: { name: 'Name', name_gd: 'Gaelic name', remit: 'Remit' },
    address: `'/partnerships/' || code || '/groups/' || r.id`,
  },
  {
    table: 'group_outcome',
    title: 'Outcome a group answers for',
    name: 'r.words',
    columns: { words: 'Words' },
    address: `'/partnerships/' || code || '/groups/' || r.group_id`,
  },
  {
    table: 'meeting',
    title: 'Meeting',
    name: nameOf('partnership_group', 'r.group_id'),
    day: 'r.held_on',
    columns: { place: 'Place', how_to_attend: 'How to attend', called_off: 'Why it was called off' },
    address: meetingOf('r.group_id', 'r.id'),
  },
  {
    table: 'agenda_item',
    title: 'Item of an agenda',
    name: 'r.title',
    day: dayOfMeeting,
    columns: { title: 'Title', paper_link: 'Link to the paper' },
    address: ofMeeting,
  },
  {
    table: 'attendance',
    title: 'Attendance',
    name: nameOf('body', 'r.body_id'),
    day: dayOfMeeting,
    columns: { deputy_name: 'Who stood in' },
    address: ofMeeting,
  },
  {
    table: 'interest',
    title: 'Declared interest',
    name: nameOf('body', 'r.body_id'),
    day: dayOfMeeting,
    columns: { nature: 'Nature of the interest' },
    address: ofMeeting,
  },
  {
    table: 'decision',
    title: 'Decision of a meeting',
    name: 'r.words',
    day: dayOfMeeting,
    columns: { words: 'What was decided', reasons: 'Reasons', done_words: 'What was done' },
    address: ofMeeting,
  },
  {
    table: 'dissent',
    title: 'Dissent',
    name: nameOf('body', 'r.body_id'),
    day: dayOfMeeting,
    columns: { words: 'Words' },
    address: ofMeeting,
  },
  {
    table: 'minutes',
    title: 'Minutes',
    name: groupOfMeeting,
    day: dayOfMeeting,
    columns: { words: 'What was said' },
    address: ofMeeting,
    keyed: true,
  },
];
