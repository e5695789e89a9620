import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { chooseMailLanguage } from '../../platform/mail/mail-language.ts';
import { choose } from '../../platform/mail/mail-preferences.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { mailPersonalData } from './personal-data.ts';

const database = await freshDatabase();
const [morag, neil] = [randomUUID(), randomUUID()];
const queue = (accountId: string | null, to: string, subject: string, secret = false) =>
  queueMail(database, {
    accountId,
    to,
    language: 'en',
    kind: 'receipt',
    urgency: 'at-once',
    secret,
    subject,
    text: `Text of ${subject}`,
    key: randomUUID(),
  });

it('gives a person every mail to their account and their address, and what they chose, and forgets all of it', async () => {
  await queue(null, 'morag@example.scot', 'Invitation', true);
  await queue(morag, 'morag@example.scot', 'Receipt');
  await queue(morag, 'morag@former.example.scot', 'Older receipt');
  await queue(neil, 'neil@example.scot', 'Not hers');
  await choose(database, morag, new Map([['duty', 'never']]));
  await choose(database, neil, new Map([['duty', 'never']]));
  await chooseMailLanguage(database, morag, 'gd');
  const [mails, choices, language] = await mailPersonalData.exportAll(database, morag);
  expect(mails?.records).toEqual([
    expect.objectContaining({ subject: 'Invitation', to: 'morag@example.scot', text: null }),
    expect.objectContaining({ subject: 'Receipt', text: 'Text of Receipt' }),
    expect.objectContaining({ subject: 'Older receipt', to: 'morag@former.example.scot' }),
  ]);
  expect(choices?.records).toEqual([expect.objectContaining({ kind: 'duty', choice: 'never' })]);
  expect(language?.records).toEqual([expect.objectContaining({ language: 'gd' })]);
  expect((await mailPersonalData.erase(database, morag)).map(({ erased, kept }) => [erased, kept])).toEqual([
    [3, 0],
    [1, 0],
    [1, 0],
  ]);
  const { rows } = await database.query('select subject from mail_message');
  expect(rows).toEqual([{ subject: 'Not hers' }]);
  expect((await database.query('select from mail_preference')).rowCount).toBe(1);
});
