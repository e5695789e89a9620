import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../support/database.ts';
import { markupProblems } from '../support/markup.ts';
import { codes, ids, type people } from '../support/partners.ts';
import { sentAnew } from '../support/sent-form.ts';
import { dutiesSite, recorded, recordDuties, tableWithDuties } from './duties-site.ts';

type Who = keyof typeof people;
type Answers = Readonly<Record<string, string>>;

let database: TestDatabase;
let ask: (path: string, who: Who, init?: RequestInit) => Promise<Response>;
const partnership = `/partnerships/${codes.one}`;

beforeAll(async () => {
  database = await tableWithDuties();
  await recordDuties(database);
  const site = dutiesSite(database);
  ask = async (path, who, init = {}) => site.request(path, { ...init, headers: { Cookie: `who=${who}` } });
});

const open = async (path: string, who: Who) => {
  const response = await ask(path, who);
  expect(response.status, path).toBe(200);
  const html = await response.text();
  expect(await markupProblems(html), path).toEqual([]);
  return html;
};
const post = (path: string, who: Who, pairs: [string, string][]) =>
  ask(path, who, { method: 'POST', body: new URLSearchParams(pairs) });
/** Fills in the form of a page and sends it. */
const fill = async (path: string, who: Who, answers: Answers) =>
  post(path, who, sentAnew(await open(path, who), answers));
const errorsOf = async (path: string, who: Who, answers: Answers) => {
  const response = await fill(path, who, answers);
  expect(response.status).toBe(422);
  const html = await response.text();
  expect(await markupProblems(html)).toEqual([]);
  return /<div class="ds_error-summary"[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '';
};
const trail = async () =>
  (await database.query<{ action: string }>('select action from audit_entry order by position')).rows.map(
    ({ action }) => action,
  );

describe('excusals', () => {
  const path = `${partnership}/excusals`;
  const excusal: Answers = {
    body: ids.nhs,
    duty: 'inform',
    outcome: 'More people in work',
    extent: 'wholly',
    part: '',
    reasons: 'Its records hold nothing of it. SECRET-REASON',
    agreedOn: '2/3/2026',
    agreedBy: 'Board, decision 5',
    startsOn: '1/4/2026',
    untilOn: '',
    reviewOn: '',
    seen: 'everybody',
  };

  it('are recorded once however often the form is sent, changed, and ended', async () => {
    const pairs = sentAnew(await open(`${path}/new`, 'officer'), excusal);
    const [first, second] = [
      await post(`${path}/new`, 'officer', pairs),
      await post(`${path}/new`, 'officer', pairs),
    ];
    expect([first.status, second.status]).toEqual([303, 303]);
    const location = first.headers.get('Location') ?? '';
    expect(second.headers.get('Location')).toBe(location);
    const id = location.split('#excusal-')[1] ?? '';
    const changed = await fill(`${path}/${id}/change`, 'officer', { reasons: 'Another reason.' });
    expect(changed.status).toBe(303);
    const ended = await fill(`${path}/${id}/end`, 'officer', {
      endedOn: '1 June 2026',
      endedWhy: 'It has some now.',
    });
    expect(ended.status).toBe(303);
    expect((await ask(`${path}/${id}/end`, 'officer')).status).toBe(404);
    const html = await open(path, 'member');
    for (const words of ['Another reason.', '1 June 2026: It has some now.']) expect(html).toContain(words);
    expect((await trail()).slice(-3)).toEqual(['excusal.recorded', 'excusal.changed', 'excusal.ended']);
    const { rows } = await database.query(`select from audit_entry where after::text like '%SECRET-REASON%'`);
    expect(rows).toEqual([]);
  });

  it.each<[string, Answers, string]>([
    ['of a body that is no member', { body: ids.college }, 'is not one of the choices'],
    ['in part of nothing', { extent: 'part' }, 'Say from what part'],
    ['wholly and in part', { part: 'Staff' }, 'Empty it, or choose “In part”'],
    [
      'that ends before it begins',
      { untilOn: '31/3/2026' },
      'The last day, 31 March 2026, is before the first day',
    ],
    ['looked at again before it begins', { reviewOn: '1/1/2026' }, 'is before the first day, 1 April 2026'],
    ['on a day that is none', { startsOn: '31/2/2026' }, 'is not in the calendar'],
    ['agreed tomorrow', { agreedOn: '29/11/2026' }, 'is after 28/11/2026'],
    ['for an outcome too long to read', { outcome: 'x'.repeat(501) }, 'is too long: 501 characters'],
    ['without reasons', { reasons: '' }, '“Reasons” is empty'],
    [
      'agreed already',
      { body: ids.police, duty: 'contribute', outcome: 'fewer children in POVERTY', startsOn: '1/7/2026' },
      'Chief Constable is excused from this already',
    ],
  ])('are refused where they are %s', async (_what, answers, said) => {
    expect(
      await errorsOf(`${path}/new`, 'officer', { ...excusal, outcome: 'Warm homes', ...answers }),
    ).toContain(said);
  });

  it('show an editor what another one changed meanwhile', async () => {
    const change = `${path}/${recorded.draftExcusal}/change`;
    const stale = sentAnew(await open(change, 'officer'), { agreedBy: 'Executive' });
    expect((await fill(change, 'officer', { agreedBy: 'Executive, item 9' })).status).toBe(303);
    const response = await post(change, 'officer', stale);
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('Executive, item 9');
  });

  it('are for officers, and of their own partnership', async () => {
    for (const who of ['nhsLead', 'member', 'otherOfficer'] as const)
      expect((await ask(`${path}/new`, who)).status, who).toBe(403);
    const elsewhere = `/partnerships/${codes.two}/excusals/${recorded.excusal}/change`;
    expect((await ask(elsewhere, 'otherOfficer')).status).toBe(404);
    expect((await ask(`${path}/1'/change`, 'officer')).status).toBe(404);
  });
});

describe('requests for information', () => {
  const path = `${partnership}/information-requests`;
  const request: Answers = {
    from: ids.council,
    to: ids.police,
    asked: 'How many calls come from each ward?',
    outcome: 'Safe streets',
    askedOn: '20/11/2026',
    wantedBy: '',
  };

  it('are asked by the lead of one partner and answered by the lead of the other', async () => {
    const asked = await fill(`${path}/new`, 'councilLead', request);
    expect(asked.status).toBe(303);
    const one = asked.headers.get('Location') ?? '';
    for (const who of ['councilLead', 'nhsLead', 'otherOfficer', 'member'] as const)
      expect((await ask(`${one}/answer`, who)).status, who).toBe(404);
    expect((await ask(`${one}/change`, 'policeLead')).status).toBe(404);
    const changed = await fill(`${one}/change`, 'councilLead', { asked: 'How many calls, by ward?' });
    expect(changed.headers.get('Location')).toBe(one);
    expect(await open(one, 'policeLead')).toContain('How many calls, by ward?');
    const answered = await fill(`${one}/answer`, 'policeLead', {
      answer: 'partly',
      answeredOn: '27/11/2026',
      given: 'By multi-member ward.',
      refusal: 'Smaller places would name people.',
    });
    expect(answered.status).toBe(303);
    expect(await open(one, 'councilLead')).toContain('given in part after 7 days (5 working days)');
    expect((await ask(`${one}/change`, 'councilLead')).status).toBe(404);
    expect((await trail()).slice(-3)).toEqual([
      'information-request.asked',
      'information-request.changed',
      'information-request.answered',
    ]);
  });

  const askOne = async (asked: string) =>
    (await fill(`${path}/new`, 'councilLead', { ...request, asked })).headers.get('Location') ?? '';

  it('are answered in parts, and whole only once the last part came', async () => {
    const one = await askOne('How many calls in each month?');
    expect((await ask(`${one}/part`, 'councilLead')).status).toBe(404);
    const part = { cameOn: '23/11/2026', given: 'The first three wards.' };
    expect((await fill(`${one}/part`, 'policeLead', part)).status).toBe(303);
    expect(await errorsOf(`${one}/part`, 'policeLead', { ...part, cameOn: '22/11/2026' })).toContain(
      'is before 23/11/2026',
    );
    const html = await open(one, 'councilLead');
    for (const words of ['open for 8 days; a part came on 23 November 2026', 'The first three wards.'])
      expect(html).toContain(words);
    expect((await ask(`${one}/change`, 'councilLead')).status).toBe(404);
    const whole = { answer: 'given', answeredOn: '27/11/2026', given: 'The other wards.', refusal: '' };
    expect(await errorsOf(`${one}/answer`, 'policeLead', { ...whole, answeredOn: '22/11/2026' })).toContain(
      'is before 23/11/2026',
    );
    const refused = { answer: 'refused', given: '', refusal: 'No more.' };
    expect(await errorsOf(`${one}/answer`, 'policeLead', { ...whole, ...refused })).toContain(
      'a part was given',
    );
    expect((await fill(`${one}/answer`, 'policeLead', whole)).status).toBe(303);
    expect(await open(one, 'councilLead')).toContain('given after 7 days (5 working days)');
    expect((await ask(`${one}/part`, 'policeLead')).status).toBe(404);
  });

  it('are withdrawn with a reason by who asked, and not once they are answered', async () => {
    const one = await askOne('How many calls at night?');
    expect((await ask(`${one}/withdraw`, 'policeLead')).status).toBe(404);
    const why = { withdrawnOn: '25/11/2026', withdrawnWhy: 'Found it elsewhere.' };
    expect(await errorsOf(`${one}/withdraw`, 'councilLead', { ...why, withdrawnWhy: '' })).toContain(
      'is empty',
    );
    const stale = sentAnew(await open(`${one}/answer`, 'policeLead'), {
      ...{ answer: 'given', answeredOn: '27/11/2026', given: 'A table.', refusal: '' },
    });
    expect((await fill(`${one}/withdraw`, 'councilLead', why)).status).toBe(303);
    const html = await open(one, 'policeLead');
    for (const words of ['withdrawn after 5 days', 'Found it elsewhere.']) expect(html).toContain(words);
    expect((await post(`${one}/answer`, 'policeLead', stale)).status).toBe(404);
    for (const form of ['answer', 'part'])
      expect((await ask(`${one}/${form}`, 'policeLead')).status, form).toBe(404);
    expect((await ask(`${one}/withdraw`, 'councilLead')).status).toBe(404);
    expect((await trail()).slice(-2)).toEqual(['information-request.asked', 'information-request.withdrawn']);
  });

  it.each<[Who, Answers, string]>([
    ['councilLead', { from: ids.nhs }, 'is not one of the choices'],
    ['officer', { to: ids.college }, 'is not one of the choices'],
    ['officer', { to: ids.council }, 'A partner cannot ask itself'],
    ['officer', { askedOn: '29/11/2026' }, 'is after 28/11/2026'],
    ['officer', { wantedBy: '19/11/2026' }, 'is before the day it was asked, 20 November 2026'],
    ['officer', { wantedBy: 'soon' }, 'is not a date'],
    ['officer', { asked: 'x'.repeat(5_001) }, 'is too long'],
  ])('are refused: %s %o', async (who, answers, said) => {
    expect(await errorsOf(`${path}/new`, who, { ...request, ...answers })).toContain(said);
  });

  it.each<[string, Answers, string]>([
    ['before it was asked', { answeredOn: '19/11/2026' }, 'is before 20/11/2026'],
    ['tomorrow', { answeredOn: '29/11/2026' }, 'is after 28/11/2026'],
    ['with nothing given', { given: '' }, 'Say what was given'],
    ['given, with a refusal', { refusal: 'No.' }, 'Empty it, or choose “Given in part”'],
    ['refused without a reason', { answer: 'refused', given: '' }, 'Give the reason'],
  ])('take no answer %s', async (_what, answers, said) => {
    const whole = { answer: 'given', answeredOn: '27/11/2026', given: 'A table.', refusal: '', ...answers };
    expect(await errorsOf(`${path}/${recorded.openRequest}/answer`, 'nhsLead', whole)).toContain(said);
  });
});

describe('partners’ own plans', () => {
  const path = `${partnership}/own-plans`;
  const plan: Answers = {
    body: ids.police,
    kind: 'other',
    title: 'Local police plan',
    dutyHolder: '',
    startsOn: '1/4/2026',
    endsOn: '31/3/2029',
    link: 'https://police.example/plan',
    priorities: 'Visible officers\nOnline harm\n',
    seen: 'everybody',
  };

  it('are recorded by the body’s own lead, judged by an officer, and keep what was said where a line is reworded', async () => {
    const saved = await fill(`${path}/new`, 'policeLead', plan);
    expect(saved.status).toBe(303);
    const id = (saved.headers.get('Location') ?? '').split('#plan-')[1] ?? '';
    const { rows } = await database.query<{ id: string }>(
      `select id from own_plan_priority where own_plan_id = $1 order by position`,
      [id],
    );
    const view = `${path}/priorities/${rows[1]?.id}/view`;
    expect((await ask(view, 'policeLead')).status).toBe(403);
    const judgement = {
      outcome: 'Work',
      direction: 'pulls',
      reason: 'Fewer officers on the beat.',
      seen: 'everybody',
    };
    expect((await fill(view, 'officer', judgement)).status).toBe(303);
    expect(await errorsOf(view, 'officer', judgement)).toContain('is not one of the choices');
    const reworded = { priorities: 'Visible officers\nHarm online\nClean cells' };
    expect((await fill(`${path}/${id}/change`, 'policeLead', reworded)).status).toBe(303);
    const html = await open(path, 'member');
    for (const words of [
      'Harm online',
      'Fewer officers on the beat.',
      'The plan’s words were others then: “Online harm”',
    ])
      expect(html).toContain(words);
    const { rows: views } = await database.query<{ id: string }>(
      `select id from alignment where own_plan_priority_id = $1`,
      [rows[1]?.id],
    );
    const again = `${path}/views/${views[0]?.id}`;
    expect((await fill(`${again}/change`, 'officer', { direction: 'neutral' })).status).toBe(303);
    expect((await fill(`${again}/remove`, 'officer', {})).status).toBe(303);
    expect((await ask(`${again}/change`, 'officer')).status).toBe(404);
    for (const who of ['nhsLead', 'otherOfficer', 'member'] as const)
      expect((await ask(`${path}/${id}/change`, who)).status, who).toBe(404);
    expect((await fill(`${path}/${id}/remove`, 'officer', {})).status).toBe(303);
    expect(await open(path, 'member')).not.toContain('Local police plan');
  });

  it.each<[string, Who, Answers, string]>([
    ['of another body', 'policeLead', { body: ids.nhs }, 'is not one of the choices'],
    ['of a body that is no member', 'officer', { body: ids.college }, 'is not one of the choices'],
    [
      'that ends before it begins',
      'officer',
      { endsOn: '31/3/2026' },
      'is before the first day, 1 April 2026',
    ],
    ['with a link that runs', 'officer', { link: 'javascript:alert(1)' }, 'is no web address'],
    [
      'with too many priorities',
      'officer',
      { priorities: 'x\n'.repeat(41) },
      'There are 41 priorities; a plan may have 40',
    ],
    [
      'with a priority too long',
      'officer',
      { priorities: 'x'.repeat(501) },
      'has 501 characters; it may have 500',
    ],
    ['of no kind', 'officer', { kind: 'dream' }, 'is not one of the choices'],
  ])('are refused where they are %s', async (_what, who, answers, said) => {
    expect(await errorsOf(`${path}/new`, who, { ...plan, ...answers })).toContain(said);
  });

  it('of another partnership’s keeping are not changed here, but judged by its own view', async () => {
    const elsewhere = `/partnerships/${codes.two}/own-plans`;
    expect((await ask(`${elsewhere}/${recorded.plan}/change`, 'otherOfficer')).status).toBe(404);
    const judgement = { outcome: 'Health', direction: 'supports', reason: 'Here too.', seen: 'everybody' };
    const view = `${elsewhere}/priorities/${recorded.waits}/view`;
    expect((await fill(view, 'otherOfficer', judgement)).status).toBe(303);
    expect(await open(`/partners/${ids.nhs}/own-plans`, 'member')).toContain('In the view of Strath');
  });
});
