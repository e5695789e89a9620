import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type MeetingSite, meetingSite } from '../support/meeting-site.tsx';
import { markupProblems } from '../support/markup.ts';
import { sentAnew, sentPairs } from '../support/sent-form.ts';

const filled = { title: 'One', day: '3/9/2026', kind: 'board', notes: 'Papers early.' };

describe('a form sent by requests', () => {
  let site: MeetingSite;
  let ask: (path: string, who?: string) => Promise<{ status: number; html: string }>;
  let post: (
    path: string,
    pairs: [string, string][],
    headers?: Record<string, string>,
  ) => Promise<{ status: number; html: string; location: string | null }>;

  beforeAll(async () => {
    site = await meetingSite();
    const as = (who: string) => ({ Cookie: `session=${who}` });
    for (const who of ['morag', 'calum']) await site.app.request(`/sign-in?as=${who}`);
    ask = async (path, who = 'morag') => {
      const answer = await site.app.request(path, { headers: as(who) });
      return { status: answer.status, html: await answer.text() };
    };
    post = async (path, pairs, headers = {}) => {
      const answer = await site.app.request(path, {
        method: 'POST',
        headers: { ...as('morag'), ...headers },
        body: new URLSearchParams(pairs),
      });
      return {
        status: answer.status,
        html: await answer.text(),
        location: answer.headers.get('Location'),
      };
    };
  });
  beforeEach(() => site.database.query('truncate sample_meeting, form_submission, form_draft'));

  const drawn = async (path = '/meetings/new') => (await ask(path)).html;
  const valueOf = (html: string, name: string) => sentPairs(html).find(([one]) => one === name)?.[1];

  it('acts once for fifty that come at once, and leads all to the same page', async () => {
    const pairs = sentAnew(await drawn(), filled);
    const answers = await Promise.all(Array.from({ length: 50 }, () => post('/meetings', pairs)));
    const made = await site.meetings();
    expect(made).toMatchObject([{ title: 'One' }]);
    expect(new Set(answers.map(({ status, location }) => `${status} ${location}`))).toEqual(
      new Set([`303 /meetings/${made[0]?.id}`]),
    );
  });

  it('shows other answers of a form that has acted again, and acts on them when they are sent once more', async () => {
    const html = await drawn();
    await post('/meetings', sentAnew(html, filled));
    const other = await post('/meetings', sentAnew(html, { ...filled, title: 'Two' }));
    expect(other.status).toBe(409);
    expect(other.html).toContain('with other answers');
    expect(await markupProblems(other.html)).toEqual([]);
    expect(valueOf(other.html, 'title')).toBe('Two');
    expect(await site.meetings()).toHaveLength(1);
    expect((await post('/meetings', sentPairs(other.html))).status).toBe(303);
    expect((await site.meetings()).map(({ title }) => title)).toEqual(['One', 'Two']);
  });

  it('does not act on a form that was given to another account', async () => {
    const pairs = sentAnew(await drawn(), filled);
    await post('/meetings', pairs);
    const stolen = await post('/meetings', sentAnew('', { ...Object.fromEntries(pairs), title: 'Stolen' }), {
      Cookie: 'session=calum',
    });
    expect([stolen.status, await markupProblems(stolen.html)]).toEqual([400, []]);
    expect(stolen.html).toContain('given to another account');
    expect(await site.meetings()).toHaveLength(1);
  });

  it('finds an edit of what has changed since the draft of it was left', async () => {
    const { location } = await post('/meetings', sentAnew(await drawn(), filled));
    const page = location ?? '';
    await post('/drafts', sentAnew(await drawn(page), { notes: 'Mine.' }));
    const theirs = sentAnew((await ask(page, 'calum')).html, { notes: 'Theirs.' });
    expect((await post(page, theirs, { Cookie: 'session=calum' })).status).toBe(303);
    const opened = await drawn(page);
    expect(opened).toContain('This is your draft');
    const sent = await post(page, sentPairs(opened));
    expect(sent.status).toBe(409);
    expect(await markupProblems(sent.html)).toEqual([]);
    expect(sent.html).toContain('Calum MacRae changed it');
    expect(valueOf(sent.html, 'notes')).toBe('Mine.');
    expect((await post(page, sentPairs(sent.html))).status).toBe(303);
    expect(await site.meetings()).toMatchObject([{ notes: 'Mine.', version: 3 }]);
  });

  it.each([
    ['none', ''],
    ['a forged one', '999999'],
    ['no number', 'x'],
  ])('replaces nothing with a version that is %s', async (_what, version) => {
    const { location } = await post('/meetings', sentAnew(await drawn(), filled));
    const page = location ?? '';
    const forged = sentAnew(await drawn(page), { title: 'Forged', _version: version });
    expect((await post(page, forged)).status).toBe(409);
    expect(await site.meetings()).toMatchObject([{ title: 'One', version: 1 }]);
  });

  it('keeps no draft of a form that is none of ours, none that is too large, and none of nobody', async () => {
    const pairs = sentAnew(await drawn(), filled);
    const json = { Accept: 'application/json' };
    const unknown = await post('/drafts', [...pairs, ['_form', 'x']]);
    expect(unknown.status).toBe(400);
    expect(
      (await post('/drafts', sentAnew('', { ...Object.fromEntries(pairs), _form: 'nonesuch' }), json)).html,
    ).toBe(
      JSON.stringify({
        text: 'No form here is called “nonesuch”, so nothing could be kept. Open the form again.',
      }),
    );
    const large = sentAnew('', { ...Object.fromEntries(pairs), notes: 'x'.repeat(1_100_000) });
    expect((await post('/drafts', large, json)).status).toBe(413);
    const anonymous = await post('/drafts', pairs, { ...json, Cookie: '' });
    expect(anonymous.status).toBe(401);
    expect((await site.database.query('select from form_draft')).rowCount).toBe(0);
  });

  it('keeps of a draft what was typed, whatever it is, and leads only to pages of ours', async () => {
    const odd = sentAnew(await drawn(), {
      title: 'a\u0000b',
      kind: ['board', 'executive'],
      notes: '\u0001\n"\\ \u{10ffff}',
      __proto__: 'x',
      _page: 'https://evil.example/',
    });
    const saved = await post('/drafts', odd);
    expect([saved.status, saved.location]).toEqual([303, '/']);
    const html = await drawn();
    expect([valueOf(html, 'title'), valueOf(html, 'notes')]).toEqual(['ab', '"\\ \u{10ffff}']);
    const gone = await post('/drafts/discard', [
      ['_form', 'meeting\u0000'],
      ['_page', '//evil.example'],
    ]);
    expect([gone.status, gone.location]).toEqual([303, '/']);
    expect((await post('/drafts/discard', [['_form', 'meeting']])).status).toBe(303);
    expect(valueOf(await drawn(), 'title')).toBe('');
  });

  it('says so where what was typed could not be kept when the session had ended', async () => {
    const pairs = sentAnew(await drawn(), filled);
    site.clock.minutes += 120;
    const kept = await post('/meetings', pairs);
    expect([kept.status, kept.html]).toEqual([401, expect.stringContaining('has not been lost')]);
    const lost = await post('/meetings', [['title', 'x']]);
    expect([lost.status, lost.html]).toEqual([401, expect.stringContaining('could not be kept')]);
    expect(await site.meetings()).toEqual([]);
    await site.app.request('/sign-in?as=morag');
    expect(valueOf(await drawn(), 'title')).toBe('One');
  });
});
