import type { PersonalData } from '../../contributions/personal-data.ts';

/**
 * Places at the table. Who held one while it was public and minutes of the board or group were agreed is part of the
 * record of who took part (Community Empowerment (Scotland) Act 2015, section 4); every other name goes, in the
 * history too.
 */
export const seatPersonalData: PersonalData = {
  subject: 'seats',
  covers: [
    'seat_term.holder_name',
    'seat_term.holder_account_id',
    'attendance.deputy_name',
    'body_contact.email',
  ],
  exportAll: async ({ query }, accountId) => {
    const terms = await query(
      `select area.name as partnership, body.name as body, seat.title, holder_name as "yourName", t.since, t.until,
              t.published_at is not null as published
         from seat_term t join seat on seat.id = seat_id join body on body.id = seat.body_id
         join area on area.id = t.partnership_id
        where holder_account_id = $1 order by t.since, t.id`,
      [accountId],
    );
    const interests = await query(
      `select area.name as partnership, meeting.held_on as meeting, nature, done from ${ofInterest}
         join area on area.id = i.partnership_id order by meeting.held_on, i.id`,
      [accountId],
    );
    const deputies = await query(
      `select area.name as partnership, meeting.held_on as meeting, deputy_name as "yourName"
         from attendance a join meeting on meeting.id = meeting_id join area on area.id = a.partnership_id
        where ${asDeputy} order by meeting.held_on`,
      [accountId],
    );
    const contacts = await query(
      `select area.name as partnership, body.name as body, email from body_contact
         join area on area.id = partnership_id join body on body.id = body_id where ${isContact} order by body.name`,
      [accountId],
    );
    return [
      { title: 'Seats you hold or held', records: terms.rows },
      { title: 'Interests declared for your seats', records: interests.rows },
      { title: 'Meetings at which you stood in for somebody', records: deputies.rows },
      { title: 'Bodies that are reached at your address', records: contacts.rows },
    ];
  },
  erase: async ({ query }, accountId) => {
    const terms = await query<{ id: string; kept: boolean }>(
      `select t.id, ${onRecord} as kept from seat_term t join seat on seat.id = t.seat_id
        where t.holder_account_id = $1`,
      [accountId],
    );
    const interests = await query(`select i.id from ${ofInterest}`, [accountId]);
    const forgotten = terms.rows.filter(({ kept }) => !kept).map(({ id }) => id);
    for (const table of ['seat_term', 'seat_term_history']) {
      // Which account it was is nobody's matter any more, also where the name stays.
      await query(
        `update ${table} set holder_account_id = null, holder_name = case when id = any($2) then null else holder_name end
          where holder_account_id = $1`,
        [accountId, forgotten],
      );
    }
    const deputies = await query(`update attendance a set deputy_name = null where ${asDeputy}`, [accountId]);
    await query(`update attendance_history a set deputy_name = null where ${asDeputy}`, [accountId]);
    const contacts = await query(`delete from body_contact where ${isContact}`, [accountId]);
    const kept = terms.rows.length - forgotten.length;
    return [
      {
        title: 'Seats you hold or held',
        erased: forgotten.length,
        kept,
        ground: kept === 0 ? null : officeGround,
      },
      {
        title: 'Interests declared for your seats',
        erased: 0,
        kept: interests.rows.length,
        ground: interests.rows.length === 0 ? null : interestGround,
      },
      {
        title: 'Meetings at which you stood in for somebody',
        erased: deputies.rowCount ?? 0,
        kept: 0,
        ground: null,
      },
      {
        title: 'Bodies that are reached at your address',
        erased: contacts.rowCount ?? 0,
        kept: 0,
        ground: null,
      },
    ];
  },
};

const officeGround =
  'Who held a seat in public while minutes were agreed is the partnership’s record of who took part: section 4 of the Community ' +
  'Empowerment (Scotland) Act 2015, kept under the Public Records (Scotland) Act 2011; UK GDPR, Article 17(3)(b). ' +
  'Your account is no longer linked to it.';

const interestGround =
  'An interest declared at a meeting, and what was done about it, is part of the meeting’s record: UK GDPR, Article 17(3)(b), with ' +
  'the Public Records (Scotland) Act 2011. It names the seat, not you.';

/** At meetings within their own terms. */
const ofInterest = `interest i join meeting on meeting.id = i.meeting_id
  join seat_term t on t.seat_id = i.seat_id and t.holder_account_id = $1
   and meeting.held_on between t.since and coalesce(t.until, 'infinity')`;

const asDeputy = 'lower(a.deputy_name) = (select lower(name) from account where id = $1)';
const isContact = 'lower(email) = (select account.email from account where id = $1)';
/** Public, and minutes of what the seat is a seat of were agreed for a meeting within the term. */
const onRecord = `(t.published_at is not null and exists (
  select from attendance join minutes using (meeting_id) join meeting on meeting.id = meeting_id
   where attendance.seat_id = seat.id and minutes.agreed_on is not null
     and attendance.state = 'present'
     and meeting.held_on between t.since and coalesce(t.until, 'infinity')))`;
