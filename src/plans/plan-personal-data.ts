import type { PersonalData } from '../contributions/personal-data.ts';

const asked = 'Actions you are asked about';
const updates = 'Updates you were asked for';
const sheets = 'Spreadsheets you brought';

/** Whom actions are asked of. What they answered is the body's; who was asked is nobody's matter once they are gone. */
export const planPersonalData: PersonalData = {
  subject: 'plans',
  covers: [
    'action_owner.account_id',
    'update_request.account_id',
    'update_request.email',
    'sheet_import.brought_by',
  ],
  exportAll: async ({ query }, accountId) => {
    const owned = await query(
      `select area.name as partnership, action.name as action, body.name as body, lead
         from action_owner o join action on action.id = action_id join body on body.id = body_id
         join area on area.id = o.partnership_id where o.account_id = $1 order by action.name, o.id`,
      [accountId],
    );
    const requests = await query(
      `select area.name as partnership, action.name as action, u.email, asked_at as "askedAt", u.state, u.comment
         from update_request u join action on action.id = action_id join area on area.id = u.partnership_id
        where ${ofPerson} order by asked_at, u.id`,
      [accountId],
    );
    const brought = await query(
      `select area.name as partnership, file_name as file, i.created_at as "broughtAt", state, brought_in_at as "broughtInAt"
         from sheet_import i join area on area.id = i.partnership_id where brought_by = $1 order by i.created_at, i.id`,
      [accountId],
    );
    return [
      { title: asked, records: owned.rows },
      { title: updates, records: requests.rows },
      { title: sheets, records: brought.rows },
    ];
  },
  erase: async ({ query }, accountId) => {
    const owned = await query('update action_owner set account_id = null where account_id = $1', [accountId]);
    await query('update action_owner_history set account_id = null where account_id = $1', [accountId]);
    const forget = (table: string) =>
      query(
        `update ${table} u set account_id = null, email = null, token_hash = null, expires_at = null where ${ofPerson}`,
        [accountId],
      );
    const requests = await forget('update_request');
    await forget('update_request_history');
    // What it brought in is the partnership's; what still waits to be looked at is nobody's any more.
    const waiting = await query(`delete from sheet_import where brought_by = $1 and state = 'open'`, [
      accountId,
    ]);
    const brought = await query('update sheet_import set brought_by = null where brought_by = $1', [
      accountId,
    ]);
    return [
      { title: sheets, erased: (waiting.rowCount ?? 0) + (brought.rowCount ?? 0), kept: 0, ground: null },
      { title: asked, erased: owned.rowCount ?? 0, kept: 0, ground: null },
      { title: updates, erased: requests.rowCount ?? 0, kept: 0, ground: null },
    ];
  },
};

const ofPerson = `(u.account_id = $1 or lower(u.email) = (select account.email from account where id = $1))`;
