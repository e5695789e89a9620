import { newestOf, type Seeds, type Writing } from './written-forms.ts';

const button = 'A button: nothing is typed.';
const plan = '/partnerships/D12000001/plan/draft';
const draft = 'POST /partnerships/:code/plan/draft/:plan';
const measures = '/partnerships/D12000001/measures';
const sameAsOwn = 'The words of a measure of their own, kept in the same columns.';
const choosings = '/partnerships/D12000001/plan/choosing';
const choosing = 'POST /partnerships/:code/plan/choosing/:choosing';
const board = '019aa2f0-0000-7000-8000-0000000000b1';

/** Forms of plans: the person types into every field of each, and their own name into what is published. */
export function planForms(writing: Writing): Seeds {
  const { write, person } = writing;
  const made = (table: string) => newestOf(writing, table);
  const here = async () => `${plan}/${await made('plan')}`;
  const outcome = async () => `${await here()}/outcomes/${await made('plan_outcome')}`;
  const chosen = async () => `${choosings}/${await made('priority_choosing')}`;
  const candidate = async () => {
    const { rows } = await writing.database.query<{ id: string }>(
      'select id from priority_candidate where withdrawn_why is null order by id desc limit 1',
    );
    return `${await chosen()}/candidates/${rows[0]?.id}`;
  };
  const period = { startsOn: '1/4/2026', endsOn: '31/3/2036' };
  const evidence = { kind: 'document', link: '' };
  const conflict = { decidedOn: '1/4/2026' };
  const ownMeasure = {
    ...{ valueType: 'number', decimals: '0', polarity: 'neutral', periodMonths: '12', owner: '' },
    ...{ baseline: '', baselineOn: '', target1: '', on1: '', target3: '', on3: '', target10: '', on10: '' },
  };
  const notKnown = { value: '', lower: '', upper: '' };
  const words = async () => ({
    priority: await made('plan_priority'),
    scope: 'local',
    exception: '',
    ...period,
  });
  return {
    'POST /partnerships/:code/board/decisions/new': () =>
      write('…/board/decisions/new', '/partnerships/D12000001/board/decisions/new', {
        ...{ about: '', decidedOn: '1/10/2026', followBody: board, followBy: '1/12/2026' },
      }),
    'POST /partnerships/:code/board/decisions/:decision/followed': async () =>
      write(
        '…/followed',
        `/partnerships/D12000001/board/decisions/${await made('board_decision')}/followed`,
        { followedOn: '2/10/2026' },
      ),
    'POST /administration/national-outcomes/new': () =>
      write('/administration/national-outcomes/new', '/administration/national-outcomes/new', {
        ...{ from: '1/1/2030', outcomes: `first | ${writing.sentinel('national outcomes')}` },
      }),
    'POST /partnerships/:code/plan/draft/new': () => write('…/draft/new', `${plan}/new`, { kind: 'loip' }),
    [`${draft}/words`]: async () =>
      write('…/words', `${await here()}/words`, {
        vision: `${writing.sentinel('…/words vision with their name')} for ${(await person()).name}`,
      }),
    [`${draft}/priorities/new`]: async () => write('…/priorities/new', `${await here()}/priorities/new`),
    [`${draft}/priorities/:priority`]: async () =>
      write('…/priorities/:priority', `${await here()}/priorities/${await made('plan_priority')}`),
    [`${draft}/priorities/:behind/evidence`]: async () =>
      write(
        '…/priorities/evidence',
        `${await here()}/priorities/${await made('plan_priority')}/evidence`,
        evidence,
      ),
    [`${draft}/priorities/:what/remove`]: button,
    [`${draft}/outcomes/new`]: async () =>
      write('…/outcomes/new', `${await here()}/outcomes/new`, await words()),
    [`${draft}/outcomes/:outcome`]: async () =>
      write('…/outcomes/:outcome', await outcome(), { ...(await words()), owners: [board], lead: board }),
    [`${draft}/outcomes/:outcome/conflicts/new`]: async () =>
      write('…/conflicts/new', `${await outcome()}/conflicts/new`, conflict),
    [`${draft}/conflicts/:conflict`]: async () =>
      write('…/conflicts/:conflict', `${await here()}/conflicts/${await made('outcome_conflict')}`, conflict),
    [`${draft}/outcomes/:outcome/sign/:body`]: async () =>
      write('…/sign/:body', `${await outcome()}/sign/${board}`, { agree: 'yes' }),
    [`${draft}/outcomes/:behind/evidence`]: async () =>
      write('…/outcomes/evidence', `${await outcome()}/evidence`, evidence),
    [`${draft}/outcomes/:what/remove`]: button,
    [`${draft}/localities/new`]: async () =>
      write('…/localities/new', `${await here()}/localities/new`, { area: '11', poorer: 'both' }),
    [`${draft}/localities/:locality`]: async () =>
      write('…/localities/:locality', `${await here()}/localities/${await made('plan_locality')}`, {
        ...{ area: '11', poorer: 'both' },
      }),
    [`${draft}/localities/:what/remove`]: button,
    [`${draft}/evidence/:what/remove`]: button,
    [`${draft}/representations/new`]: async () =>
      write('…/representations/new', `${await here()}/representations/new`, {
        ...{ receivedOn: '1/4/2026', answeredOn: '2/4/2026' },
      }),
    [`${draft}/representations/:representation`]: async () =>
      write(
        '…/representations/:representation',
        `${await here()}/representations/${await made('representation')}`,
        { receivedOn: '1/4/2026', answeredOn: '2/4/2026' },
      ),
    [`${draft}/outcomes/:outcome/measures/own`]: async () =>
      write('…/measures/own', `${await outcome()}/measures/own`, ownMeasure),
    [`${draft}/measures/:measure/own`]: async () =>
      write('…/measures/:measure/own', `${await here()}/measures/${await made('measure')}/own`, ownMeasure),
    [`${draft}/outcomes/:outcome/measures/indicator`]: sameAsOwn,
    [`${draft}/measures/:measure/indicator`]: sameAsOwn,
    [`${draft}/measures/:what/remove`]: button,
    'POST /partnerships/:code/measures/:measure/values/new': async () =>
      write('…/values/new', `${measures}/${await made('measure')}/values/new`, {
        ...{ startsOn: '1/4/2025', endsOn: '31/3/2026', ...notKnown },
      }),
    'POST /partnerships/:code/measures/:measure/values/:value/correct': async () =>
      write(
        '…/values/:value/correct',
        `${measures}/${await made('measure')}/values/${await made('measure_value')}/correct`,
        notKnown,
      ),
    'POST /partnerships/:code/plan/related/new': () =>
      write('…/related/new', '/partnerships/D12000001/plan/related/new', {
        ...{ duty: 'other', own: '', none: '', link: '', startsOn: '1/4/2026', endsOn: '31/3/2029' },
      }),
    'POST /partnerships/:code/plan/related/:related/change': async () =>
      write('…/related/change', `/partnerships/D12000001/plan/related/${await made('related_plan')}/change`, {
        ...{ duty: 'other', own: '', none: '', link: '', startsOn: '1/4/2026', endsOn: '31/3/2029' },
      }),
    'POST /partnerships/:code/plan/related/:related/end': async () =>
      write('…/related/end', `/partnerships/D12000001/plan/related/${await made('related_plan')}/end`, {
        endedOn: '2/10/2026',
      }),
    'POST /partnerships/:code/plan/related/:related/remove': button,
    'POST /partnerships/:code/plan/choosing/new': () => write('…/choosing/new', `${choosings}/new`),
    [`${choosing}/change`]: async () => write('…/choosing/change', `${await chosen()}/change`),
    [`${choosing}/publish`]: async () =>
      write('…/choosing/publish', `${await chosen()}/publish`, { agree: 'yes' }),
    [`${choosing}/criteria/new`]: async () =>
      write('…/criteria/new', `${await chosen()}/criteria/new`, { highest: '4', weight: '1' }),
    [`${choosing}/criteria/:criterion/remove`]: button,
    [`${choosing}/candidates/add`]: 'Measures chosen from a list: nothing is typed.',
    [`${choosing}/candidates/new`]: async () =>
      write('…/candidates/new', `${await chosen()}/candidates/new`, { body: 'own' }),
    [`${choosing}/candidates/:candidate/remove`]: async () => {
      await write('…/candidates/new, taken out', `${await chosen()}/candidates/new`, { body: 'own' });
      return write('…/candidates/remove', `${await candidate()}/remove`);
    },
    [`${choosing}/scoring/new`]: async () =>
      write('…/scoring/new', `${await chosen()}/scoring/new`, { closesOn: '31/12/2099' }),
    [`${choosing}/scores/:body/edit`]: 'Numbers chosen from a list: nothing is typed.',
    [`${choosing}/dissents/:body/new`]: async () =>
      write('…/dissents/new', `${await chosen()}/dissents/${board}/new`),
    [`${choosing}/dissents/:dissent/change`]: async () =>
      write('…/dissents/change', `${await chosen()}/dissents/${await made('choosing_dissent')}/change`),
    [`${choosing}/dissents/:dissent/withdraw`]: button,
    [`${choosing}/candidates/:candidate/answer`]: async () =>
      write('…/candidates/answer', `${await candidate()}/answer`, {
        ...{ decision: 'chosen', decidedOn: '1/4/2026' },
      }),
    [`${choosing}/candidates/:candidate/make-priority`]: button,
    [`${draft}/publish`]: async () => write('…/publish', `${await here()}/publish`),
  };
}
