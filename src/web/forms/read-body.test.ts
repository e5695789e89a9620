import { describe, expect, it } from 'vitest';
import { formRequest, sentPairs } from '../../../tests/support/sent-form.ts';
import { textOf } from '../messages/spoken.tsx';
import { defineForm } from './define-form.ts';
import { fields } from './fields.ts';
import { readForm } from './read-form.ts';

const form = defineForm('note', {
  text: fields.text({ label: () => 'Note' }),
  groups: fields.checkboxes({
    label: () => 'Groups',
    optional: true,
    choices: [{ value: 'a', text: () => 'A' }],
  }),
  minutes: fields.file({ label: () => 'Minutes', bytes: 1_000, optional: true }),
});
const key: [string, string] = ['_key', '0b7c1d52-6c9f-4f3e-9d1a-0a6f1b2c3d4e'];

const send = (body: string | Uint8Array<ArrayBuffer> | FormData, type?: string) =>
  readForm(
    new Request('http://localhost/notes', {
      method: 'POST',
      body,
      ...(type === undefined ? {} : { headers: { 'Content-Type': type } }),
    }),
    form,
  );
const urlencoded = 'application/x-www-form-urlencoded';

/** The status a body is refused with and why; or the fields that are wrong; or null where it is taken. */
async function refusal(read: ReturnType<typeof send>): Promise<string | null> {
  const result = await read;
  if (result.ok) return null;
  if (result.problem.kind === 'unreadable')
    return `${result.problem.status} ${textOf(result.problem.message('en'))}`;
  return result.problem.state.errors.map(({ message }) => textOf(message('en'))).join(' ');
}

describe('a body', () => {
  it.each([
    ['no type', '_key=x', '', '415 It came as “”'],
    ['JSON', '{"text":"x"}', 'application/json', '415 It came as “application/json”'],
    ['plain text', 'text=x', 'text/plain', '415 It came as “text/plain”'],
    ['a type that only looks like it', 'text=x', `${urlencoded}x`, '415'],
    [
      '10 MB',
      `${key.join('=')}&text=${'x'.repeat(10_000_000)}`,
      urlencoded,
      '413 It is larger than the 1 MB',
    ],
    [
      '100,000 fields',
      `${key.join('=')}${'&a=1'.repeat(100_000)}`,
      urlencoded,
      '400 It has more than 2,000 fields',
    ],
    [
      'broken percent signs',
      `${key.join('=')}&text=%zz`,
      urlencoded,
      '400 It is not written as a form is: text=%zz',
    ],
    [
      'UTF-8 that is none',
      `${key.join('=')}&text=%ff`,
      urlencoded,
      '400 It is not written as a form is: text=%ff',
    ],
    ['a lone surrogate', `${key.join('=')}&text=%ed%a0%80`, urlencoded, '400 It is not written as a form is'],
    ['a list for one answer', `${key.join('=')}&text=a&text=b`, urlencoded, '400 “text” came 2 times'],
    ['two keys', `${key.join('=')}&${key.join('=')}&text=a`, urlencoded, '400 “_key” came 2 times'],
    [
      'a key that is none',
      '_key=1&text=a',
      urlencoded,
      '400 The mark that tells one form from another (“1”)',
    ],
    ['no boundary', 'x', 'multipart/form-data', '400 It is not written as a form is: boundary'],
    ['multipart that is none', 'x', 'multipart/form-data; boundary=b', '400 It is not written as a form is'],
    [
      'a NUL',
      `${key.join('=')}&text=a%00b`,
      urlencoded,
      '“Note” held characters that cannot be shown (U+0000).',
    ],
  ])('is refused with %s', async (_what, body, type, message) => {
    expect(await refusal(send(body, type))).toContain(message);
  });

  it.each([
    ['names of the language itself', '__proto__=x&constructor=y&hasOwnProperty=z'],
    ['names nobody asked for', '_admin=1&role=administrator&text[]=b&text.a=c'],
    ['an empty pair', '&&=&'],
  ])('is read past %s', async (_what, more) => {
    const read = await send(`${key.join('=')}&text=a&${more}`, urlencoded);
    expect(read).toMatchObject({ ok: true, value: { values: { text: 'a', groups: [], minutes: null } } });
    expect(Object.keys(read.ok ? read.value.values : {})).toEqual(['text', 'groups', 'minutes']);
  });

  it('keeps nothing of a page that is not ours, nor of a mark that is odd', async () => {
    for (const page of ['https://evil.example/', '//evil.example', '/\\evil.example', '/a b', '/a\nb']) {
      const read = await readForm(
        formRequest([key, ['text', ''], ['_page', page], ['_version', '1e9']]),
        form,
      );
      if (read.ok || read.problem.kind !== 'errors') throw new Error('The form was taken.');
      expect(read.problem.state).toMatchObject({ page: null, version: null });
    }
  });

  it('brings a file, or says what is wrong with it', async () => {
    const data = (file: File) => {
      const body = new FormData();
      body.set(...key);
      body.set('text', 'a');
      body.set('minutes', file);
      return body;
    };
    const minutes = new File(['x'.repeat(900)], 'minutes.txt');
    const read = await send(data(minutes));
    expect(read.ok && (await read.value.values.minutes?.text())).toBe('x'.repeat(900));
    expect(await refusal(send(data(new File(['x'.repeat(1_100)], 'long.txt'))))).toBe(
      '“long.txt” in “Minutes” is too large: 1 kB. It may have 1 kB at most.',
    );
    expect(await refusal(send(data(new File(['x'.repeat(3_000_000)], 'huge.txt'))))).toContain('413');
    // What a browser sends where no file was chosen.
    expect(await refusal(send(data(new File([], ''))))).toBeNull();
  });

  it('reads text that comes where a file should be as no file, and the other way round', async () => {
    const body = new FormData();
    body.set(...key);
    body.set('text', new File(['a'], 'a.txt'));
    body.set('minutes', 'not a file');
    expect(await refusal(send(body))).toBe('“Note” is empty. Fill it in.');
  });
});

it('finds no form in a page that has none', () => {
  expect(sentPairs('<p>Nothing</p>')).toEqual([]);
});
