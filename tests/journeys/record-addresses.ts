import { tokenHash } from '../../src/platform/identity/token-hash.ts';
import { readStopKey, stopToken } from '../../src/platform/mail/stop-link.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';

const invitation = 'a-token-of-the-tests';

/** Records of the first partnership whose pages have most on them: what a name in braces stands for in an address. */
const queries: Readonly<Record<string, string>> = {
  body: `select body.id from body
           join membership on membership.body_id = body.id and until is null
           join seat on seat.body_id = body.id and seat.partnership_id = membership.partnership_id
           join own_plan on own_plan.body_id = body.id
           join area on area.id = membership.partnership_id
          where area.code = 'D12000001' and body.kind = 'health-board'
          order by body.id limit 1`,
  group: `select group_id as id from meeting where id = ($meeting)`,
  meeting: `select meeting.id from meeting
              join area on area.id = meeting.partnership_id and area.code = 'D12000001'
              join minutes on meeting_id = meeting.id and agreed_on is not null and minutes.published_at is not null
             where meeting.published_at is not null
             order by (select count(*) from decision where decision.meeting_id = meeting.id) desc, meeting.id limit 1`,
  outcome: `select outcome ->> 'id' as id from plan_version
              join plan on plan.id = plan_id and kind = 'loip',
              jsonb_path_query(content, '$.**.outcomes[*]') as outcome limit 1`,
  locality: `select area.code as id from plan join area on area.id = locality_id limit 1`,
};

/** Puts the ids of this country's records into addresses. */
export type AddressOf = (path: string) => string;

export async function recordAddresses(database: Database): Promise<AddressOf> {
  const found: Record<string, string> = { invitation, stop: await stopLink(database) };
  for (const [name, query] of Object.entries(queries)) {
    const { rows } = await database.query<{ id: string }>(
      query.replace('$meeting', queries['meeting'] ?? ''),
    );
    const [first] = rows;
    if (!first) throw new Error(`The country has no ${name} that a page could be of.`);
    found[name] = first.id;
  }
  return (path) =>
    path.replace(/\{(\w+)\}/g, (all, name: string) => {
      const id = found[name];
      if (id === undefined) throw new Error(`${path}: nothing says what ${all} stands for.`);
      return id;
    });
}

/** Somebody is asked to join; who opens `/invitations/{invitation}` can. */
export async function inviteSomebody(database: Database): Promise<void> {
  await database.query(
    `insert into invitation (id, email, role, partnership_id, token_hash, invited_by, expires_at)
     select $1, 'invited@strathmorran.example', 'officer', id, $2, 'test', now() + interval '1 day'
       from area where code = 'D12000001'`,
    [uuidv7(), tokenHash(invitation)],
  );
}

async function stopLink(database: Database): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    `select id from account where demonstration_role = 'officer'`,
  );
  return stopToken(await readStopKey(database), { accountId: rows[0]?.id ?? '', kind: 'duty' });
}
