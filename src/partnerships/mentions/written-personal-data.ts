import type { PersonalData } from '../../contributions/personal-data.ts';

const title = 'Records you wrote for a partnership';

/** What somebody typed into forms of a partnership: its words, which name their writer nowhere but in the audit trail. */
export const writtenPersonalData: PersonalData = {
  subject: 'written',
  covers: ['audit_entry.actor'],
  exportAll: async ({ query }, accountId) => {
    const { rows } = await query(
      `select area.name as partnership, action, subject_id as record, min(at) as "firstAt", max(at) as "lastAt"
         from audit_entry left join area on area.id = partnership_id where ${written}
        group by area.name, action, subject_id order by min(position)`,
      [accountId],
    );
    return [{ title, records: rows }];
  },
  erase: async ({ query }, accountId) => {
    const { rows } = await query<{ kept: number }>(
      `select count(distinct subject_id)::integer as kept from audit_entry where ${written}`,
      [accountId],
    );
    const kept = rows[0]?.kept ?? 0;
    return [{ title, erased: 0, kept, ground: kept === 0 ? null : ground }];
  },
};

const ground =
  'What was typed into forms about bodies, seats, groups, meetings, plans and duties is the partnership’s record of what it did, not of you: ' +
  'section 4 of the Community Empowerment (Scotland) Act 2015, kept as the partnership’s records policy under the Public Records ' +
  '(Scotland) Act 2011 says; UK GDPR, Article 17(3)(b). Nothing says any more that you wrote it.';

const written = `actor = (select pseudonym::text from account_pseudonym where account_id = $1)
  and split_part(action, '.', 1) not in ('person', 'role', 'acting', 'invitation', 'account')`;
