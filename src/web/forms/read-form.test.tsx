import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { markupProblems } from '../../../tests/support/markup.ts';
import { formRequest, sentAnew, sentPairs } from '../../../tests/support/sent-form.ts';
import { textOf } from '../messages/spoken.tsx';
import { SubjectForm } from './form.tsx';
import { type FormState, newForm } from './form-state.ts';
import { readForm } from './read-form.ts';
import { seat, seatForm } from './seat-form.examples.ts';
import { typedText } from './typed-text.ts';

const context = {
  language: 'en',
  demonstration: true,
  path: '/seats/new',
  dataVersion: '1',
  today: '2026-11-22',
  stylesheets: [],
  icon: '',
} as const;

const drawn = (state: FormState) =>
  String(
    <SubjectForm context={context} form={seatForm} state={state} action="/seats" submit="Add the seat" />,
  );

/** Reads the form as a browser sends it, with some answers changed. */
const sent = (changes: Record<string, string | string[]> = {}) =>
  readForm(formRequest(sentAnew(drawn(newForm(seatForm, { values: seat })), changes)), seatForm);

const errorsOf = async (changes: Record<string, string | string[]>) => {
  const read = await sent(changes);
  if (read.ok) return [];
  if (read.problem.kind === 'unreadable') return [textOf(read.problem.message('en'))];
  return read.problem.state.errors.map(({ field, message }) => `${field}: ${textOf(message('en'))}`);
};

describe('a form that is read', () => {
  it('gives the values it was drawn with', async () => {
    const read = await sent();
    expect(read).toMatchObject({ ok: true, value: { values: seat } });
  });

  it.each([
    ['holder', '', '“Who takes the seat” is empty. Fill it in.'],
    [
      'holder',
      'x'.repeat(140),
      '“Who takes the seat” is too long: 140 characters, which is 40 more than the 100 it may have. Shorten it.',
    ],
    [
      'email',
      'morag at example',
      '“morag at example” in “E-mail address” is not an e-mail address. Write it like name@example.scot.',
    ],
    ['kind', 'king', '“king” is not one of the choices for “Kind of seat”. Choose from the list.'],
    ['body', '', 'Nothing is chosen for “Body”. Choose one.'],
    [
      'starts',
      '31 February 2026',
      '“31 February 2026” in “First day” is not in the calendar: that month has 28 days. Check the day.',
    ],
    ['starts', '1/7/2015', '“1/7/2015” in “First day” is before 24/7/2015. Give 24/7/2015 or a later day.'],
    [
      'starts',
      'soon',
      '“soon” in “First day” is not a date. Write it like 3/9/2026, 2026-09-03 or 3 September 2026.',
    ],
    ['votes', '2.5', '“2.5” in “Votes” is not a whole number. Write it without decimals.'],
    ['votes', '1e3', '“1e3” in “Votes” is not a number. Write it in figures, like 1250.'],
    ['votes', '11', '“11” in “Votes” is more than 10. Give 10 or less.'],
    ['budget', '10.999', '“10.999” in “Budget” has more than 2 decimals. Round it.'],
    [
      'agreed',
      'perhaps',
      '“perhaps” is not one of the choices for “They have agreed to this”. Choose from the list.',
    ],
    ['ends', '1/9/2026', '“Last day” is before “First day”. Check both.'],
  ])('says of %s, %s, what is wrong and what to do', async (field, value, message) => {
    expect(await errorsOf({ [field]: value })).toEqual([`${field}: ${message}`]);
  });

  it('says everything that is wrong at once, in the order of the fields', async () => {
    const errors = await errorsOf({ holder: '', votes: 'many', agreed: [] });
    expect(errors.map((error) => error.split(':')[0])).toEqual(['holder', 'votes', 'agreed']);
  });

  it('is drawn again with what was typed, valid, with each error beside its field and in the summary', async () => {
    const read = await sent({ holder: '<b>"M"</b>', starts: '31/2/2026', kind: 'king' });
    if (read.ok || read.problem.kind !== 'errors') throw new Error('The form was taken.');
    const html = drawn(read.problem.state);
    expect(await markupProblems(html)).toEqual([]);
    expect(html).toContain('value="31/2/2026"');
    expect(html).toContain('value="&lt;b&gt;&quot;M&quot;&lt;/b&gt;"');
    expect(html).toContain('<a href="#starts">');
    expect(html).toContain('aria-describedby="starts-hint starts-error"');
    expect(sentPairs(html)).toContainEqual(['_key', read.problem.state.key]);
  });

  it('shows any text again as it was typed, but for what is said of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const read = await sent({ wishes: text, holder: '' });
        if (read.ok || read.problem.kind !== 'errors') throw new Error('The form was taken.');
        const again = sentPairs(drawn(read.problem.state)).find(([name]) => name === 'wishes')?.[1];
        expect(again).toBe(typedText(text.toWellFormed(), { lines: true }).text);
      }),
      { numRuns: 300 },
    );
  });

  it('writes every value so that it reads it again', async () => {
    const day = fc
      .integer({ min: 0, max: 60_000 })
      .map((days) => Temporal.PlainDate.from('2015-07-24').add({ days }));
    await fc.assert(
      fc.asyncProperty(
        day,
        fc.bigInt({ min: 0n, max: 1_000_000_000_000n }),
        fc.integer({ min: 0, max: 10 }),
        async (starts, budget, votes) => {
          const values = { ...seat, starts, budget, votes };
          const html = drawn(newForm(seatForm, { values }));
          expect(await readForm(formRequest(sentPairs(html)), seatForm)).toMatchObject({
            ok: true,
            value: { values },
          });
        },
      ),
      { numRuns: 100 },
    );
  });
});
