import type { PersonalData } from '../../contributions/personal-data.ts';

/** Roles that were offered by mail: to their address, or to one they had, as mails to it show. */
export const invitationPersonalData: PersonalData = {
  subject: 'invitations',
  covers: ['invitation.email', 'invitation.accepted_by'],
  exportAll: async ({ query }, accountId) => {
    const { rows } = await query(
      `select email, role, area.name as partnership, i.created_at as "sentAt", expires_at as "openUntil",
              accepted_at as "acceptedAt", withdrawn_at as "withdrawnAt"
         from invitation i left join area on area.id = partnership_id
        where ${theirs} order by i.created_at, i.id`,
      [accountId],
    );
    return [{ title: 'Invitations to your address', records: rows }];
  },
  erase: async ({ query }, accountId) => {
    const { rowCount } = await query(`delete from invitation where ${theirs}`, [accountId]);
    return [{ title: 'Invitations to your address', erased: rowCount ?? 0, kept: 0, ground: null }];
  },
};

const theirs = `accepted_by = $1 or email = (select account.email from account where id = $1)
  or email in (select lower(to_address) from mail_message where account_id = $1)`;
