import type { PersonalData } from '../../contributions/personal-data.ts';

/** What mail keeps about a person: what was sent to them in the last 30 days, and what they chose about mail. */
export const mailPersonalData: PersonalData = {
  subject: 'mail',
  covers: [
    'mail_message.account_id',
    'mail_message.to_address',
    'mail_preference.account_id',
    'mail_language.account_id',
  ],
  exportAll: async ({ query }, accountId) => {
    const mails = await query<Record<string, unknown>>(
      `select m.subject, m.to_address as "to", m.kind, m.created_at as "createdAt", m.sent_at as "sentAt",
              case when m.secret then null else m.text_body end as text
         from mail_message m where ${OF_ACCOUNT} order by m.created_at, m.id`,
      [accountId],
    );
    const choices = await query<Record<string, unknown>>(
      `select kind, choice, changed_at as "changedAt" from mail_preference where account_id = $1 order by kind`,
      [accountId],
    );
    const language = await query<Record<string, unknown>>(
      'select language, changed_at as "changedAt" from mail_language where account_id = $1',
      [accountId],
    );
    return [
      { title: 'Mails of the last 30 days', records: mails.rows },
      { title: 'Choices about mail', records: choices.rows },
      { title: 'Language of mail', records: language.rows },
    ];
  },
  erase: async ({ query }, accountId) => {
    const mails = await query(`delete from mail_message m where ${OF_ACCOUNT}`, [accountId]);
    const choices = await query('delete from mail_preference where account_id = $1', [accountId]);
    const language = await query('delete from mail_language where account_id = $1', [accountId]);
    return [
      { title: 'Mails of the last 30 days', erased: mails.rowCount ?? 0, kept: 0, ground: null },
      { title: 'Choices about mail', erased: choices.rowCount ?? 0, kept: 0, ground: null },
      { title: 'Language of mail', erased: language.rowCount ?? 0, kept: 0, ground: null },
    ];
  },
};

/** Also what went to their addresses before they had an account, such as their invitation. */
const OF_ACCOUNT = `m.account_id = $1 or m.to_address in (select o.to_address from mail_message o where o.account_id = $1)
  or m.to_address = mail_address($1)`;
