import { describe, expect, it } from 'vitest';
import { contentDifference } from './content-difference.ts';
import { contentWordsIn } from './content-words.ts';
import { type ContentFigure, type ContentOutcome, type PlanContent, stoodAt } from './plan-content.ts';
import { wordDifference } from './word-difference.ts';

const outcome = (id: string, name: string, improvement: string): ContentOutcome => ({
  ...{ id, name, improvement, startsOn: null, endsOn: null, inequality: '', inequalityException: null },
  ...{
    prevention: '',
    scope: 'local',
    noConflictBy: null,
    owners: [],
    national: [],
    conflicts: [],
    evidence: [],
  },
});
const content = (changes: Partial<PlanContent['plan']>, outcomes: ContentOutcome[]): PlanContent => ({
  plan: {
    ...{
      id: 'p',
      kind: 'loip',
      locality: null,
      title: 'T',
      titleGd: null,
      vision: 'All are well.',
      needs: 'n',
    },
    ...{ prevention: '', startsOn: null, endsOn: null, reviewOn: null, ...changes },
  },
  localities: [],
  priorities: [{ id: 'a', name: 'Poverty', why: '', evidence: [], outcomes }],
  representations: [],
});

const english = contentWordsIn('en');

describe('the difference of two texts', () => {
  it('is told word by word', () => {
    expect(wordDifference('All are well by 2030.', 'All are very well by 2031.')).toEqual([
      { kind: 'same', text: 'All are ' },
      { kind: 'added', text: 'very ' },
      { kind: 'same', text: 'well by ' },
      { kind: 'removed', text: '2030.' },
      { kind: 'added', text: '2031.' },
    ]);
  });

  it('gives back both texts, whatever they are', () => {
    const pairs = [
      ['', 'a b'],
      ['a b', ''],
      ['a\nb  c', 'b c\n\nd'],
      ['x y z x y z', 'z y x'],
    ] as const;
    for (const [before, after] of pairs) {
      const runs = wordDifference(before, after);
      const text = (left: string) =>
        runs
          .filter(({ kind }) => kind !== left)
          .map((run) => run.text)
          .join('');
      expect([text('added'), text('removed')]).toEqual([before, after]);
    }
  });

  it('tells texts too long to compare as replaced', () => {
    const long = (word: string) => `${word} `.repeat(3_000);
    expect(wordDifference(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('the difference of two versions', () => {
  const before = content({}, [outcome('o1', 'Warm homes', 'A fifth.'), outcome('o2', 'Good work', 'More.')]);

  it('is nothing where they say the same', () => {
    expect(contentDifference(before, structuredClone(before), english)).toEqual([]);
  });

  it('names what was changed, added and removed, and whose it is', () => {
    const after = content({ vision: 'All are very well.' }, [
      outcome('o1', 'Warm homes', 'A third.'),
      outcome('o3', 'Clean air', 'Cleaner.'),
    ]);
    expect(
      contentDifference(before, after, english).map(({ kind, field, of }) =>
        `${kind} ${field} ${of ?? ''}`.trim(),
      ),
    ).toEqual([
      'changed vision',
      'changed improvement Warm homes',
      'added outcome Clean air',
      'added improvement Clean air',
      'added scope Clean air',
      'removed outcome Good work',
      'removed improvement Good work',
      'removed scope Good work',
    ]);
  });

  it('names the national outcome that a conflict is with', () => {
    const conflict = {
      ...{ id: 'c', localText: 'Warm homes first.', nationalText: 'Growth first.', contested: 'Grants' },
      ...{ whoDecides: 'The board', decision: null, decidedOn: null },
    };
    const [was, now] = [null, 'We have a globally competitive economy.'].map((nationalOutcome) =>
      content({}, [{ ...outcome('o1', 'Warm homes', ''), conflicts: [{ ...conflict, nationalOutcome }] }]),
    );
    const [change, ...more] = contentDifference(was!, now!, english);
    expect([change?.field, more]).toEqual(['conflict', []]);
    expect(JSON.stringify(change)).toContain('globally competitive');
  });

  it('tells of people counted, signatures, and what was said of the draft, in words', () => {
    const owner = { bodyId: 'b', name: 'Machair Council', lead: true, signedOn: null, signedAs: null };
    const signed = { ...owner, signedOn: '2026-04-01', signedAs: 'chief executive', signedTheseWords: true };
    const ward = { code: 'D13', name: 'Harbour', poorerThan: 'both' as const, why: 'Deaths.' };
    const [was, now] = [
      { people: 900, owner: { ...owner, signedTheseWords: false }, representations: [] },
      {
        ...{ people: 950, owner: signed },
        representations: [
          { id: 'r', from: null, receivedOn: '2026-03-01', words: 'Buses.', answer: 'Yes.', answeredOn: '' },
        ],
      },
    ].map(
      ({ people, owner: one, representations }): PlanContent => ({
        ...content({ reviewOn: '2027-04-01' }, [{ ...outcome('o1', 'Warm homes', 'A.'), owners: [one] }]),
        localities: [{ ...ward, people, peopleSource: 'mid-2024' }],
        representations,
      }),
    ) as [PlanContent, PlanContent];
    const told = contentDifference(was, now, english).map(({ field, runs }) => [
      field,
      runs.flatMap(({ kind, text }) => (kind === 'added' ? [text.trim()] : [])).join(' '),
    ]);
    expect(told).toEqual([
      ['locality', '950'],
      ['owners', 'signed on 1 April 2026 by its chief executive'],
      ['representation', '1 March 2026\nBuses.\nYes.'],
    ]);
    expect(contentDifference(now, was, english).map(({ field }) => field)).toEqual(['locality', 'owners']);
  });
});

it('takes no projected figure for how a measure stood', () => {
  const figure = (period: string, nature: ContentFigure['nature'], value: string | null): ContentFigure => ({
    ...{ period, nature, value, lower: null, upper: null, status: 'value' },
    ...{ startsOn: '2024-04-01', endsOn: '2025-03-31' },
  });
  const figures = [
    figure('2024/25', 'raw', '18.1'),
    figure('2025/26', 'projected', '19.1'),
    figure('2026/27', 'raw', null),
  ];
  expect(stoodAt({ figures })?.period).toBe('2024/25');
  expect(stoodAt({ figures: figures.slice(1) })).toBeNull();
});
