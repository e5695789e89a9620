import type { PersonalData } from '../../contributions/personal-data.ts';

/**
 * What meetings record of the seats somebody held: whether the seat was filled, and interests declared for it. Both are
 * a body's, not a person's, and part of minutes; a deputy's name is dealt with beside the names of those who hold seats.
 */
export const meetingPersonalData: PersonalData = {
  subject: 'meetings',
  covers: ['attendance.seat_id', 'interest.seat_id'],
  exportAll: async ({ query }, accountId) => {
    const marks = await query(
      `select area.name as partnership, held.held_on as meeting, seat.title as seat, mark.state
         from attendance mark ${ofOwnSeats} order by held.held_on, mark.id`,
      [accountId],
    );
    const interests = await query(
      `select area.name as partnership, held.held_on as meeting, seat.title as seat, mark.nature, mark.done
         from interest mark ${ofOwnSeats} order by held.held_on, mark.id`,
      [accountId],
    );
    return [
      { title: 'Meetings at which your seat was called', records: marks.rows },
      { title: 'Interests declared for your seat', records: interests.rows },
    ];
  },
  erase: async ({ query }, accountId) => {
    const outcomes = [];
    for (const [table, title] of [
      ['attendance', 'Meetings at which your seat was called'],
      ['interest', 'Interests declared for your seat'],
    ] as const) {
      const { rows } = await query(`select mark.id from ${table} mark ${ofOwnSeats}`, [accountId]);
      const kept = rows.length;
      outcomes.push({ title, erased: 0, kept, ground: kept === 0 ? null : recordGround });
    }
    return outcomes;
  },
};

const recordGround =
  'What a group’s minutes record of a seat is the partnership’s record of who took part and how it decided: sections 4 and 13 of ' +
  'the Community Empowerment (Scotland) Act 2015, kept under the Public Records (Scotland) Act 2011; UK GDPR, Article ' +
  '17(3)(b). It names the seat and its body, not you.';

/** Rows of meetings held while the account held the seat. */
const ofOwnSeats = `join meeting held on held.id = mark.meeting_id
  join seat on seat.id = mark.seat_id join area on area.id = mark.partnership_id
  where exists (select from seat_term term where term.seat_id = mark.seat_id and term.holder_account_id = $1
                   and held.held_on between term.since and coalesce(term.until, 'infinity'))`;
