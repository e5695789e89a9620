import { expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { recordAudit } from '../audit/audit-store.ts';
import type { Actor } from '../authorisation/actor.ts';
import { asActor } from '../authorisation/as-actor.ts';
import { editConflict } from './edit-conflict.ts';

it('names who changed a record last, to those who may read of it', async () => {
  const database = await freshDatabase();
  const accountId = '00000000-0000-7000-8000-0000000000aa';
  await database.query(
    `insert into account (id, name, email) values ($1, 'Calum MacRae', 'calum@one.example')`,
    [accountId],
  );
  const { rows } = await database.query<{ pseudonym: string }>('select pseudonym from account_pseudonym');
  const pseudonym = rows[0]?.pseudonym ?? '';
  const officerOf = (partnershipId: number): Actor => ({
    accountId,
    name: 'Mòrag',
    email: 'morag@one.example',
    pseudonym,
    sessionId: 's',
    grants: [{ role: 'officer', partnershipId, bodyId: null }],
    actingFor: null,
  });
  const seen = (who: Actor | null, subject = 'seat-1') =>
    asActor(database, who, (transaction) =>
      editConflict(transaction, subject, { current: { title: 'One' }, version: 2 }),
    );
  await asActor(database, officerOf(1), (transaction) =>
    recordAudit(transaction, {
      actor: pseudonym,
      partnershipId: 1,
      action: 'seat.changed',
      subjectId: 'seat-1',
    }),
  );
  expect(await seen(officerOf(1))).toMatchObject({
    current: { title: 'One' },
    version: 2,
    changedBy: 'Calum MacRae',
    changedAt: expect.objectContaining({}),
  });
  const untold = {
    kind: 'conflict',
    current: { title: 'One' },
    version: 2,
    changedBy: null,
    changedAt: null,
  };
  expect(await seen(officerOf(2))).toEqual(untold);
  expect(await seen(null)).toEqual(untold);
  expect(await seen(officerOf(1), 'seat-2')).toEqual(untold);
  await database.query('delete from account');
  expect(await seen(officerOf(1))).toMatchObject({ changedBy: null });
});
