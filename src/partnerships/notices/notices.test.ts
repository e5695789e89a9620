import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aMeetingOfOurs, type RecordedMeeting } from '../../../tests/support/a-meeting.ts';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { startMailServer } from '../../../tests/support/mail-server.ts';
import {
  actorWith,
  board,
  council,
  ours,
  police,
  twoPartnerships,
} from '../../../tests/support/two-partnerships.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { createLogger } from '../../platform/logging.ts';
import { addAccount } from '../../platform/identity/account-store.ts';
import { createMailer } from '../../platform/mail/create-mailer.ts';
import { choose } from '../../platform/mail/mail-preferences.ts';
import { tellOfDays } from '../days/tell-of-days.ts';
import { recordExcusal } from '../excusals/record-excusal.ts';
import { askForInformation } from '../information-requests/ask-for-information.ts';
import { changeMeeting } from '../meetings/change-meeting.ts';
import { readMeeting } from '../meetings/meeting-store.ts';
import { mailWords } from '../post/mail-words.ts';
import type { Doing } from '../form-at.tsx';
import { tellOf } from './tell-of.ts';

let database: TestDatabase;
let meeting: RecordedMeeting;
const server = await startMailServer();
afterAll(() => server.stop());
const officer = actorWith('officer');
const today = '2026-11-28';
const accounts = new Map<string, string>();

/** Somebody with an account and a role. */
async function person(name: string, role: string, partnershipId: number | null, bodyId: string | null) {
  const id = await addAccount(database, { name, email: `${name}@example.scot`, passwordHash: null });
  await database.query(
    `insert into role_grant (id, account_id, role, partnership_id, body_id, granted_by)
     values (gen_random_uuid(), $1, $2, $3, $4, 'test')`,
    [id, role, partnershipId, bodyId],
  );
  accounts.set(name, id ?? '');
}
const doing = <Value>(work: (doing: Doing) => Promise<Value>, actor = officer) =>
  asActor(database, actor, (transaction) => work({ transaction, actor, partnershipId: ours.id, today }));
const told = async () =>
  (
    await database.query<{ told: string }>(
      `select a.name || ': ' || m.subject as told from mail_message m join account a on a.id = m.account_id
        where m.urgency = 'digest' order by 1`,
    )
  ).rows.map((row) => row.told);

beforeAll(async () => {
  database = await twoPartnerships();
  meeting = await aMeetingOfOurs(database);
  await person('councillead', 'partner-lead', ours.id, council);
  await person('boardlead', 'partner-lead', ours.id, board);
  await person('boardspeaker', 'community-body', ours.id, board);
  await person('elsewhere', 'partner-lead', 2, police);
  await person('policelead', 'partner-lead', ours.id, police);
  await database.query(
    `insert into membership (id, partnership_id, body_id, basis, since, published_at)
     select gen_random_uuid(), 1, id, 'statutory', '2020-01-01', now() from body`,
  );
});
beforeEach(async () => {
  await database.query('delete from mail_message');
  await database.query('delete from mail_preference');
});

describe('a meeting that changes', () => {
  it('is told to who leads the bodies that sit on its group in this partnership, once for each change', async () => {
    await doing(async (now) => {
      const at = { partnershipId: ours.id, groupId: meeting.groupId, id: meeting.meetingId };
      const before = await readMeeting(now.transaction, at);
      if (!before) throw new Error('no meeting');
      await database.query('update meeting set published_at = now() where id = $1', [before.id]);
    });
    const change = () =>
      doing(async (now) => {
        const at = { partnershipId: ours.id, groupId: meeting.groupId, id: meeting.meetingId };
        const before = await readMeeting(now.transaction, at);
        if (!before) throw new Error('no meeting');
        return changeMeeting(now, before, { ...before, place: 'The new hall' });
      });
    expect((await change()).ok).toBe(true);
    const first = await told();
    expect(first.map((line) => line.split(':')[0])).toEqual([
      'boardlead',
      'boardspeaker',
      'councillead',
      'policelead',
    ]);
    expect(first[0]).toMatch(/The meeting of The board on \d+ \w+ \d{4} was changed/);
  });
});

describe('what passes between partners', () => {
  it('is told to the lead of the one that is asked, and to nobody else; not to who did it', async () => {
    const asked = await doing((now) =>
      askForInformation(now, {
        ...{ fromBody: council, toBody: board, asked: 'How many?', outcome: 'Health' },
        ...{ askedOn: '2026-11-01', wantedBy: '2026-11-20' },
      }),
    );
    expect(asked.ok).toBe(true);
    expect(await told()).toEqual([
      'boardlead: Northshire Council asks NHS North for information by 20 November 2026',
    ]);
  });

  it('is not mailed to who has stopped it', async () => {
    const accountId = accounts.get('boardlead') ?? '';
    await choose(database, accountId, new Map([['information-request', 'never']]));
    await doing((now) =>
      askForInformation(now, {
        ...{ fromBody: council, toBody: board, asked: 'How many?', outcome: 'Health' },
        ...{ askedOn: '2026-11-01', wantedBy: null },
      }),
    );
    expect(await told()).toEqual([]);
  });
});

describe('an excusal', () => {
  const words = {
    ...({ bodyId: board, duty: 'inform', outcome: 'Health', extent: 'wholly', part: null } as const),
    ...{ reasons: 'None', agreedOn: '2026-01-01', agreedBy: 'The board', startsOn: '2026-01-01' },
    ...{ untilOn: null, reviewOn: '2026-11-01' },
  };
  it('that is a draft is told to staff alone; one that is published to those who speak for the body too', async () => {
    await doing((now) => recordExcusal(now, words, false));
    expect(await told()).toEqual(['boardlead: NHS North was excused from a duty']);
    await doing((now) => recordExcusal(now, { ...words, outcome: 'Homes' }, true));
    expect(await told()).toHaveLength(3);
  });
});

describe('days that come by themselves', () => {
  it('are told once, whether the job runs twice or was missed, and also after the mails are forgotten', async () => {
    expect(await tellOfDays(database, today)).toBeGreaterThan(0);
    const first = await told();
    expect(first).toEqual(
      expect.arrayContaining([
        'boardlead: An answer of NHS North to Northshire Council is overdue',
        'councillead: An answer of NHS North to Northshire Council is overdue',
        'boardlead: An excusal of NHS North is to be reviewed: 1 November 2026',
      ]),
    );
    expect(first.filter((line) => line.startsWith('elsewhere'))).toEqual([]);
    expect(await tellOfDays(database, today)).toBe(0);
    await database.query('delete from mail_message');
    await tellOfDays(database, '2026-11-30');
    expect(await told()).toEqual([]);
  });

  it('cost as many queries for many records as for few', async () => {
    const queries = async () => {
      let count = 0;
      const counting = {
        ...database,
        pool: database.pool,
        transaction: undefined,
        query: (...asked: Parameters<typeof database.query>) => {
          count += 1;
          return database.query(...asked);
        },
      };
      await tellOf(
        { transaction: counting as never, actor: officer, partnershipId: ours.id, today },
        ...['a', 'b', 'c'].map((key) => ({
          ...{ key, kind: 'duty' as const, unpublished: false, bodies: [board, council], path: 'x' },
          subject: () => ({ text: key, language: 'en' as const }),
          text: () => ({ text: key, language: 'en' as const }),
        })),
      );
      return count;
    };
    expect(await queries()).toBe(2);
    expect(await told()).toHaveLength(9);
  });
});

describe('the daily mail', () => {
  it('says of each thing which partnership it is of, links to it, and is stopped at one click (RFC 8058)', async () => {
    await doing((now) =>
      askForInformation(now, {
        ...{ fromBody: council, toBody: board, asked: 'How many?', outcome: 'Health' },
        ...{ askedOn: '2026-11-01', wantedBy: null },
      }),
    );
    await database.query(`insert into mail_language (account_id, language) values ($1, 'gd')`, [
      accounts.get('policelead'),
    ]);
    await doing((now) =>
      askForInformation(now, {
        ...{ fromBody: council, toBody: police, asked: 'How many?', outcome: 'Health' },
        ...{ askedOn: '2026-11-01', wantedBy: null },
      }),
    );
    const mailer = createMailer({
      database,
      server: { smtpUrl: server.url, from: { name: 'Commonty', address: 'plans@example.scot' } },
      baseUrl: 'https://plans.example.scot',
      words: mailWords,
      logger: createLogger('silent'),
      now: () => new Date(Date.now() + 86_400_000),
    });
    await mailer.gather();
    await mailer.stop();
    const to = (address: string) =>
      server.received.find(({ headerLines }) =>
        headerLines.some(({ key, line }) => key === 'to' && line.includes(address)),
      );
    const english = to('boardlead@example.scot');
    expect(english?.text).toContain('Partnership: Northshire');
    expect(english?.text).toMatch(
      /^https:\/\/plans\.example\.scot\/partnerships\/D12000001\/information-requests\/[0-9a-f-]{36}$/m,
    );
    const headers = english?.headerLines.map(({ line }) => line).join('\n') ?? '';
    expect(headers).toMatch(/^List-Unsubscribe: <https:\/\/plans\.example\.scot\/mail\/stop\//m);
    expect(headers).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    const gaelic = to('policelead@example.scot');
    expect(gaelic?.text).toContain('Com-pàirteachas: Northshire');
    expect(gaelic?.text).toContain('(Beurla) Northshire Council asks Police for information');
    expect(gaelic?.text).toContain('https://plans.example.scot/gd/partnerships/D12000001/');
  });
});
