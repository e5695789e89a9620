import { describe, expect, it } from 'vitest';
import type { DraftOutcome, PlanDraft } from '../plans/plan-draft.ts';
import { blocking, checkPlan } from './check-plan.ts';

const outcome: DraftOutcome = {
  ...{ id: 'o', version: 2, planId: 'p', priorityId: 'a', position: 1, name: 'Fewer children are poor' },
  ...{ improvement: 'A fifth fewer.', startsOn: '2026-04-01', endsOn: '2036-03-31' },
  ...{
    inequality: 'Most for the poorest.',
    inequalityException: null,
    prevention: '',
    scope: 'both' as const,
  },
  noConflictBy: 'Planning officers',
  owners: [
    {
      ...{ id: 'w', outcomeId: 'o', bodyId: 'b', bodyName: 'Council', lead: true },
      ...{ signedOn: '2026-05-01', signedAs: 'chief executive', signedVersion: 2 },
    },
  ],
  national: [
    {
      outcomeId: 'o',
      nationalOutcomeId: 'n',
      code: 'poverty',
      words: 'w',
      listName: 'l',
      linkedOn: '2026-05-01',
      listReplaced: false,
    },
  ],
  conflicts: [],
  evidence: [],
  measures: [
    {
      ...{
        id: 'm',
        version: 1,
        partnershipId: 1,
        outcomeId: 'o',
        position: 1,
        name: 'Poor children',
        area: null,
      },
      ...{
        indicatorKey: null,
        areaId: null,
        unit: '%',
        valueType: 'percent',
        decimals: 1,
        polarity: 'high-is-bad',
      },
      ...{ periodMonths: 12, ownerBodyId: null, ownerName: null, disaggregation: null, notAvailable: null },
      ...{ baselineValue: '20', baselineOn: '2026-03-31', baselineReleaseId: null, published: false },
      targets: [
        { years: 1, dueOn: '2027-03-31', value: '19' },
        { years: 3, dueOn: '2029-03-31', value: '18' },
        { years: 10, dueOn: '2036-03-31', value: '10' },
      ],
    },
  ],
};

const said = {
  ...{ id: 'r', version: 1, planId: 'p', bodyId: null, bodyName: null, receivedOn: '2026-10-01', words: 'w' },
  ...{ shownWords: null, answer: null, answeredOn: null, versionNumber: null },
};
const heard = { ...said, answer: 'We added transport.', answeredOn: '2026-10-20' };

const whole: PlanDraft = {
  plan: {
    ...{ id: 'p', version: 1, partnershipId: 1, kind: 'loip' as const, locality: null, published: false },
    ...{ title: 'Machair together', titleGd: null, vision: 'v', needs: 'n', prevention: 'p' },
    ...{ startsOn: null, endsOn: null, reviewOn: '2027-04-01' },
  },
  priorities: [{ id: 'a', version: 1, position: 1, name: 'Poverty', why: 'It is high.' }],
  outcomes: [outcome],
  localities: [
    {
      ...{ id: 'l', version: 1, area: { id: 11, code: 'D13', name: 'Harbour', kind: 'ward' as const } },
      ...{ poorerThan: 'both' as const, why: 'Deaths.', people: 900, peopleSource: 'mid-2024' },
    },
  ],
  evidence: [
    {
      ...{ id: 'e', priorityId: 'a', outcomeId: null, kind: 'voice' as const, words: 'w' },
      ...{ indicatorKey: null, frozen: null, frozenAt: null, liveLink: null },
    },
  ],
  undivided: [],
  representations: [heard],
};
const tooLarge = {
  ...{ id: 't', version: 1, area: { id: 12, code: 'D13', name: 'Shore', kind: 'locality' as const } },
  ...{ poorerThan: null, why: '', people: 30_001, peopleSource: 'mid-2024' },
};
const locality: PlanDraft = {
  ...whole,
  plan: { ...whole.plan, kind: 'locality', locality: { id: 11, code: 'D13', name: 'Harbour' } },
  localities: [],
};
const found = (draft: PlanDraft, plans = ['D13']) =>
  checkPlan(draft, plans).map(({ rule, weight, section }) => `${rule}: ${weight} ${section ?? ''}`.trim());
const withOutcome = (draft: PlanDraft, changes: Partial<DraftOutcome>): PlanDraft => ({
  ...draft,
  outcomes: [{ ...outcome, ...changes }],
});

describe('what the Act requires of a local outcomes improvement plan', () => {
  it('is all there in a whole plan', () => {
    expect(found(whole)).toEqual([]);
  });

  it.each([
    ['6(2)(a)', { ...whole, outcomes: [], priorities: [] }, 'no-outcomes'],
    ['6(2)(b)', withOutcome(whole, { improvement: '' }), 'no-improvement'],
    ['6(2)(c)', withOutcome(whole, { endsOn: null }), 'no-period'],
    ['6(2)(d)', { ...whole, plan: { ...whole.plan, needs: '' } }, 'no-needs'],
    ['9', { ...whole, localities: [] }, 'no-localities'],
    ['9', { ...whole, undivided: [{ code: 'D14', name: 'Hill' }] }, 'undivided'],
    ['9', { ...whole, localities: [tooLarge] }, 'locality-too-large'],
    ['6', { ...whole, representations: [said] }, 'unanswered'],
  ])('section %s stands in the way alone', (section, draft, rule) => {
    expect(found(draft)).toEqual([`${rule}: statute ${section}`]);
  });

  it('is told for each outcome by its name', () => {
    const two = {
      ...whole,
      outcomes: [outcome, { ...outcome, id: 'o2', name: 'Warm homes', improvement: '', startsOn: null }],
    };
    expect(blocking(checkPlan(two, ['D13'])).map(({ of, where }) => [of, where])).toEqual([
      ['Warm homes', { at: 'outcome', id: 'o2' }],
      ['Warm homes', { at: 'outcome', id: 'o2' }],
    ]);
  });

  it('asks no more of what was said before the version that is in force', () => {
    expect(found({ ...whole, representations: [{ ...said, versionNumber: 1 }, heard] })).toEqual([]);
  });

  it('leads to where each is written: to a priority first, where there is none to choose', () => {
    const where = (draft: PlanDraft) => checkPlan(draft, ['D13'])[0]?.where;
    expect(where({ ...whole, outcomes: [], priorities: [] })).toEqual({ at: 'new-priority' });
    expect(where({ ...whole, outcomes: [] })).toEqual({ at: 'outcomes' });
    expect(where({ ...whole, representations: [said] })).toEqual({ at: 'representation', id: 'r' });
  });

  it('lets a ward have more than 30,000 people, and another area that many', () => {
    const ward = { ...tooLarge.area, kind: 'ward' as const };
    expect(found({ ...whole, localities: [{ ...tooLarge, area: ward }] })).toEqual([]);
    expect(found({ ...whole, localities: [{ ...tooLarge, people: 30_000 }] })).toEqual([]);
  });
});

describe('what the Act requires of a locality plan', () => {
  it.each([
    ['10(3)(a)', { ...locality, outcomes: [], priorities: [] }, 'no-outcomes'],
    ['10(3)(b)', withOutcome(locality, { improvement: '' }), 'no-improvement'],
    ['10(3)(c)', withOutcome(locality, { startsOn: null }), 'no-period'],
    ['10', { ...locality, representations: [said] }, 'unanswered'],
  ])('section %s stands in the way alone', (section, draft, rule) => {
    expect(found(draft)).toEqual([`${rule}: statute ${section}`]);
  });

  it('is no description of needs: section 10(5)(b) has them taken into account', () => {
    expect(found({ ...locality, plan: { ...locality.plan, needs: '' } })).toEqual([
      'needs-not-told: guidance 10(5)(b)',
    ]);
  });
});

describe('advice, which stops nothing', () => {
  it.each<[string, PlanDraft, string]>([
    ['no inequality statement', withOutcome(whole, { inequality: '' }), 'no-inequality: guidance 5'],
    ['no link to a national outcome', withOutcome(whole, { national: [] }), 'not-linked: guidance 4(4)'],
    [
      'the list was replaced',
      withOutcome(whole, { national: outcome.national.map((one) => ({ ...one, listReplaced: true })) }),
      'old-national-list: guidance 4(4)',
    ],
    [
      'nobody looked for conflicts',
      withOutcome(whole, { noConflictBy: null }),
      'conflicts-not-sought: guidance 4(4)',
    ],
    ['no measure', withOutcome(whole, { measures: [] }), 'no-measure: guidance'],
    ['nobody owns it', withOutcome(whole, { owners: [] }), 'no-owners: guidance'],
    ['other words were signed', withOutcome(whole, { version: 3 }), 'signed-other-words: guidance'],
    ['no review', { ...whole, plan: { ...whole.plan, reviewOn: null } }, 'no-review: guidance 7'],
    ['nobody heard', { ...whole, representations: [] }, 'nobody-heard: guidance 6'],
    ['no evidence', { ...whole, evidence: [] }, 'no-evidence: guidance'],
  ])('%s', (_name, draft, told) => {
    expect(found(draft)).toEqual([told]);
    expect(blocking(checkPlan(draft, ['D13']))).toEqual([]);
  });

  it('takes the reason why reducing inequality is not appropriate for the statement', () => {
    expect(found(withOutcome(whole, { inequality: '', inequalityException: 'It is about whales.' }))).toEqual(
      [],
    );
  });

  it('names identified localities without a plan', () => {
    expect(found(whole, [])).toEqual(['no-locality-plan: guidance 10']);
  });

  it('asks whether seven priorities are few', () => {
    const seven = Array.from({ length: 7 }, (_, at) => ({ ...whole.priorities[0], id: `a${at}` }));
    expect(found({ ...whole, priorities: seven as typeof whole.priorities })).toContain('too-many: guidance');
  });
});
