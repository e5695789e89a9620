import { beforeAll, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import type { Letter } from '../../platform/identity/letter.ts';
import { chooseMailLanguage } from '../../platform/mail/mail-language.ts';
import { letterDelivery } from './letters.ts';

const eilidh = '01970000-0000-7000-8000-000000000001';
let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await database.query(
    `insert into account (id, name, email) values ('${eilidh}', 'Eilidh', 'eilidh@one.example')`,
  );
  await chooseMailLanguage(database, eilidh, 'gd');
});

const sent = async (letter: Letter) => {
  await letterDelivery(database, 'https://commonty.example')(letter);
  const { rows } = await database.query<{ language: string; subject: string; text: string }>(
    'select language, subject, text_body as text from mail_message order by created_at desc, id desc limit 1',
  );
  return rows[0];
};
const to = { to: 'eilidh@one.example', name: 'Eilidh' };

it('writes to an account in the language its mail has, and leads to the pages in it', async () => {
  expect(await sent({ kind: 'password-reset', ...to, token: 'abc' })).toEqual({
    language: 'gd',
    subject: 'Suidhich facal-faire ùr airson Commonty',
    text: expect.stringMatching(
      /^Halò Eilidh,[^]*https:\/\/commonty\.example\/gd\/recover\/confirm\?token=abc/,
    ),
  });
});

it('writes to an address that the account had, or is to have, in the same', async () => {
  const elsewhere = { to: 'new@one.example', name: 'Eilidh' };
  const asked = await sent({ kind: 'change-address', ...elsewhere, from: to.to, token: 'abc' });
  const told = await sent({ kind: 'address-changed', ...elsewhere, newAddress: to.to });
  expect([asked?.language, told?.language]).toEqual(['gd', 'gd']);
});

it('writes to whoever registers in the language of the page, and otherwise in English', async () => {
  const unknown = { to: 'new@one.example', name: 'Ona', token: 'abc' };
  expect((await sent({ kind: 'confirm-address', ...unknown, language: 'gd' }))?.language).toBe('gd');
  expect((await sent({ kind: 'confirm-address', ...unknown, language: 'en' }))?.language).toBe('en');
  expect((await sent({ kind: 'password-changed', to: 'new@one.example', name: 'Ona' }))?.text).toMatch(
    /^Hello Ona,/,
  );
});
