import type { PersonalData } from '../../contributions/personal-data.ts';

/**
 * Who somebody is here and what they may do. Passwords, secrets and public keys are no information about them that
 * anybody could use, and are left out of what they are given.
 */
export const accountPersonalData: PersonalData = {
  subject: 'account',
  covers: [
    'account.id',
    'account.name',
    'account.email',
    'account_pseudonym.account_id',
    'acting_session.actor_account_id',
    'acting_session.for_account_id',
    'credential.owner_id',
    'known_browser.account_id',
    'passkey.account_id',
    'passkey.name',
    'role_grant.account_id',
    'second_factor.account_id',
    'session.account_id',
  ],
  exportAll: async ({ query }, accountId) => {
    const all = async (sql: string) => (await query(sql, [accountId])).rows;
    return [
      {
        title: 'Your account',
        records: await all(
          `select name, email, second_factor_enabled as "secondFactor", created_at as "since", pseudonym
             from account join account_pseudonym on account_id = id where id = $1`,
        ),
      },
      {
        title: 'Ways to sign in',
        records: await all(
          `select provider, created_at as "since", updated_at as "changedAt" from credential
            where owner_id = $1 order by created_at`,
        ),
      },
      {
        title: 'Passkeys',
        records: await all(
          `select name, device_type as "kind", backed_up as "backedUp", created_at as "since", public_key as "publicKey"
             from passkey where account_id = $1 order by created_at`,
        ),
      },
      {
        title: 'Where you are signed in',
        records: await all(
          `select user_agent as "browser", created_at as "since", last_seen_at as "lastSeen" from session
            where account_id = $1 order by created_at`,
        ),
      },
      {
        title: 'Kinds of browsers you have signed in with',
        records: await all(
          `select name as "browser", seen_on as "lastUsed" from known_browser where account_id = $1 order by name`,
        ),
      },
      {
        title: 'Roles',
        records: await all(
          `select role, area.name as partnership, body.name as body, granted_at as "from", ended_at as "to",
                  reads_from as "readsFrom", reads_until as "readsUntil"
             from role_grant left join area on area.id = partnership_id left join body on body.id = body_id
            where account_id = $1 order by granted_at, role_grant.id`,
        ),
      },
      {
        title: 'Acting for somebody else',
        records: await all(
          `select case when actor_account_id = $1 then 'you, for ' || other.name else actor.name || ', for you' end as who,
                  why, began_at as "from", coalesce(ended_at, ends_at) as "to"
             from acting_session join account actor on actor.id = actor_account_id
             join account other on other.id = for_account_id
            where actor_account_id = $1 or for_account_id = $1 order by began_at`,
        ),
      },
      {
        title: 'The audit trail about you',
        records: await all(
          `select at, actor = pseudonym as "byYou", acting_for is not null and acting_for = pseudonym as "forYou", action,
                  subject_id as record, before, after, why
             from audit_entry
             join (select pseudonym::text as pseudonym from account_pseudonym where account_id = $1) own
               on pseudonym in (actor, acting_for, subject_id)
            order by position`,
        ),
      },
    ];
  },
  erase: async ({ query }, accountId) => {
    const count = async (sql: string) =>
      Number((await query<{ n: string }>(sql, [accountId])).rows[0]?.['n']);
    const trail = await count(
      `select count(*) as n from audit_entry
         join (select pseudonym::text as pseudonym from account_pseudonym where account_id = $1) own
           on pseudonym in (actor, acting_for, subject_id)`,
    );
    const signIns = await count(
      `select (select count(*) from credential where owner_id = $1) + (select count(*) from passkey where account_id = $1)
            + (select count(*) from session where account_id = $1)
            + (select count(*) from known_browser where account_id = $1) as n`,
    );
    const roles = await count('select count(*) as n from role_grant where account_id = $1');
    const acting = await count(
      'select count(*) as n from acting_session where $1 in (actor_account_id, for_account_id)',
    );
    const underWay = await query(
      `delete from verification using account
        where account.id = $1 and position($1::text in value || identifier) + position(email in value || identifier) > 0`,
      [accountId],
    );
    // Sessions, passkeys, roles, acting and the pseudonym's key go with it.
    const account = await query('delete from account where id = $1', [accountId]);
    return [
      { title: 'Your account', erased: account.rowCount ?? 0, kept: 0, ground: null },
      {
        title: 'Ways to sign in',
        erased: signIns + (underWay.rowCount ?? 0),
        kept: 0,
        ground: null,
      },
      { title: 'Roles', erased: roles, kept: 0, ground: null },
      { title: 'Acting for somebody else', erased: acting, kept: 0, ground: null },
      {
        title: 'The audit trail about you',
        erased: 0,
        kept: trail,
        ground: trail === 0 ? null : trailGround,
      },
    ];
  },
};

const trailGround =
  'What was done for a public body must stay on record whole: UK GDPR, Article 17(3)(b), with the Public Records (Scotland) Act 2011. ' +
  'The trail names you by a pseudonym only. Its key is destroyed, so nobody can tell any more that it was you. ' +
  'Reasons that you typed stay as you wrote them.';
