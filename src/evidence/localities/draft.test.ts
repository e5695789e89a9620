import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blockSeal } from './block-seal.ts';
import { assign, rename } from './change-draft.ts';
import { draftQuery, readDraft } from './draft-address.ts';
import { checkLaw } from './draft-law.ts';
import type { Block, Draft } from './draft.ts';
import { startDraft } from './start-layout.ts';

const ward = (code: string, whole = true) => ({ code, name: `Ward ${code}`, whole });
const blocks: Block[] = ['A', 'B', 'C', 'D'].map((code, at) => ({
  id: at + 1,
  code: `S0200000${code}`,
  name: `Zone ${code}`,
  ward: ward(at < 2 ? 'one' : 'two'),
}));
const seal = blockSeal(blocks);
const read = (query: string) => readDraft(new URLSearchParams(query), seal, blocks.length);
const draft: Draft = {
  kind: 'zone-2011',
  names: ['Tobar Mòr & North', 'South'],
  assigned: [[0], [0], [1], []],
};

describe('the address of a draft', () => {
  it('gives the same draft back, names with every sign included', () => {
    expect(draftQuery(draft, seal)).toBe(`by=zone-2011&d=${seal}.AAB-&n=Tobar+M%C3%B2r+%26+North&n=South`);
    expect(read(draftQuery(draft, seal))).toEqual({ ok: true, value: draft });
  });

  it('keeps a block that lies in two localities, so that the mistake can be shown', () => {
    const twice = { ...draft, assigned: [[0], [0, 1], [1], [1]] };
    expect(draftQuery(twice, seal)).toContain('.AABB~1B&');
    expect(read(draftQuery(twice, seal))).toEqual({ ok: true, value: twice });
  });

  it('is the one its page in docs/methods works out', () => {
    const four = [1, 2, 3, 4].map((at) => ({ code: `S0200000${at}` }));
    const example: Draft = { kind: 'zone-2011', names: ['North', 'South'], assigned: [[0], [0], [1], []] };
    const page = readFileSync(new URL('../../../docs/methods/localities.md', import.meta.url), 'utf8');
    expect(page).toContain(`\`${draftQuery(example, blockSeal(four))}\``);
  });

  it('stays short: 746 data zones in 23 localities', () => {
    const names = Array.from({ length: 23 }, (_, at) => `Locality number ${at}`);
    const assigned = Array.from({ length: 746 }, (_, at) => [at % 23]);
    expect(draftQuery({ kind: 'data-zone-2011', names, assigned }, seal).length).toBeLessThan(1_300);
  });

  it.each([
    ['by=street&d=x', { problem: 'unknown-kind', value: 'street' }],
    ['by=zone-2011&d=nonsense', { problem: 'unreadable', value: 'nonsense' }],
    ['by=zone-2011', { problem: 'unreadable', value: '' }],
    ['by=zone-2011&d=AAAAAA.AABB&n=x&n=y', { problem: 'other-blocks', value: 'AAAAAA.AABB' }],
    [`by=zone-2011&d=${seal}.AAB&n=x&n=y`, { problem: 'other-blocks', value: `${seal}.AAB` }],
    [`by=zone-2011&d=${seal}.AABC&n=x&n=y`, { problem: 'unknown-sign', value: 'C', place: 3 }],
    [`by=zone-2011&d=${seal}.AABB~9A&n=x&n=y`, { problem: 'unknown-sign', value: '9A', place: 9 }],
    [`by=zone-2011&d=${seal}.AAAA${'&n=x'.repeat(63)}`, { problem: 'too-many', value: '63' }],
  ])('is refused by name where it says nothing of these blocks: %s', (query, problem) => {
    expect(read(query)).toEqual({ ok: false, ...problem });
  });

  it('has a seal that another set of blocks does not fit', () => {
    expect(seal).toMatch(/^[\w-]{6}$/);
    expect(blockSeal(blocks.slice(1))).not.toBe(seal);
  });
});

describe('changing a draft', () => {
  it('moves ticked blocks into a locality there is, into a new one, or out', () => {
    const moved = assign(draft, [1, 3], { to: 'locality', locality: 1 });
    expect(moved).toMatchObject({ ok: true, draft: { assigned: [[0], [1], [1], [1]] } });
    const made = assign(draft, [3], { to: 'new', name: '  East  coast ' });
    expect(made).toMatchObject({ ok: true, draft: { names: [...draft.names, 'East coast'] } });
    expect(made).toMatchObject({ draft: { assigned: [[0], [0], [1], [2]] } });
    expect(assign(draft, [0], { to: 'none' })).toMatchObject({ draft: { assigned: [[], [0], [1], []] } });
  });

  it('repairs a block that lay in two', () => {
    const twice = { ...draft, assigned: [[0, 1], [0], [1], [1]] };
    expect(assign(twice, [0], { to: 'locality', locality: 0 })).toMatchObject({
      draft: { assigned: [[0], [0], [1], [1]] },
    });
  });

  it('renames, and dissolves what has no name', () => {
    expect(rename(draft, ['', 'Southern'])).toEqual({
      ok: true,
      draft: { kind: 'zone-2011', names: ['Southern'], assigned: [[], [], [0], []] },
    });
  });

  it.each([
    ['nothing ticked', assign(draft, [], { to: 'none' }), 'nothing-ticked'],
    ['blocks there are not', assign(draft, [99], { to: 'none' }), 'nothing-ticked'],
    ['a new locality without a name', assign(draft, [0], { to: 'new', name: ' ' }), 'no-name'],
    ['a name twice', assign(draft, [0], { to: 'new', name: 'SOUTH' }), 'same-name'],
    ['a name given twice', rename(draft, ['x', 'X']), 'same-name'],
    ['a locality there is not', assign(draft, [0], { to: 'locality', locality: 7 }), 'unknown-locality'],
  ])('refuses %s', (_, changed, problem) => {
    expect(changed).toEqual({ ok: false, problem });
  });
});

describe('beginning a draft', () => {
  it('puts blocks together by ward, each by itself, or leaves them', () => {
    expect(startDraft('zone-2011', blocks, 'ward')).toEqual({
      kind: 'zone-2011',
      names: ['Ward one', 'Ward two'],
      assigned: [[0], [0], [1], [1]],
    });
    expect(startDraft('zone-2011', blocks, 'each')?.assigned).toEqual([[0], [1], [2], [3]]);
    expect(startDraft('zone-2011', blocks, 'none')).toMatchObject({ names: [], assigned: [[], [], [], []] });
  });

  it('tells places of one name apart', () => {
    const twins = blocks.map((block) => ({ ...block, name: 'City Centre' }));
    expect(startDraft('zone-2011', twins, 'each')?.names.slice(0, 2)).toEqual([
      'City Centre',
      'City Centre 2',
    ]);
  });

  it('gives up where there are more localities than an address can hold', () => {
    const many = Array.from({ length: 63 }, () => blocks[0] as Block);
    expect(startDraft('zone-2011', many, 'each')).toBeNull();
  });
});

describe('the law on a draft', () => {
  const whole: Draft = { ...draft, assigned: [[0], [0], [1], [1]] };
  const apart = blocks.map((block) => ({ ...block, ward: ward('one', false) }));
  const rules = (check: ReturnType<typeof checkLaw>) =>
    check.findings.map(({ level, rule }) => `${level} ${rule}`);

  it('is kept by localities of up to 30,000 that cover the area once', () => {
    const check = checkLaw(whole, apart, [15_000, 15_000, 10, 20]);
    expect(check.findings).toEqual([]);
    expect(check.localities.map(({ people }) => people)).toEqual([30_000, 30]);
  });

  it('is broken by one person more, unless the blocks are a ward', () => {
    const people = [15_000, 15_001, 10, 20];
    expect(checkLaw(whole, apart, people).findings).toEqual([
      { level: 'error', rule: 'too-many-people', locality: 'Tobar Mòr & North', people: 30_001 },
    ]);
    expect(rules(checkLaw(whole, blocks, people))).toEqual(['warning ward-over']);
  });

  it('takes no part of a ward, and no ward that blocks only fit, for a ward', () => {
    const part: Draft = { ...whole, assigned: [[0], [1], [1], [1]] };
    expect(rules(checkLaw(part, blocks, [30_001, 1, 1, 1]))).toEqual(['error too-many-people']);
    const fitted = blocks.map((block) => ({ ...block, ward: ward('one', false) }));
    expect(rules(checkLaw(whole, fitted, [30_001, 1, 1, 1]))).toEqual(['error too-many-people']);
  });

  it('is broken by blocks left out and by blocks in two', () => {
    const check = checkLaw({ ...whole, assigned: [[], [0, 1], [1], [1]] }, apart, [1, 1, 1, 1]);
    expect(check.findings).toEqual([
      { level: 'error', rule: 'left-out', blocks: [apart[0]] },
      {
        level: 'error',
        rule: 'in-several',
        blocks: [{ block: apart[1], localities: ['Tobar Mòr & North', 'South'] }],
      },
    ]);
  });

  it('cannot be checked without a population, except for a ward', () => {
    expect(checkLaw(whole, apart, [null, 1, 1, 1]).findings).toEqual([
      { level: 'error', rule: 'people-unknown', locality: 'Tobar Mòr & North', blocks: [apart[0]] },
    ]);
    expect(checkLaw(whole, blocks, [null, 1, 1, 1]).findings).toEqual([]);
  });

  it('warns of an empty locality and of an area that is not divided', () => {
    const check = checkLaw({ ...whole, names: ['All'], assigned: [[0], [0], [0], [0]] }, apart, [1, 1, 1, 1]);
    expect(rules(check)).toEqual(['warning undivided']);
    const empty = checkLaw({ ...whole, names: [...whole.names, 'Nobody'] }, apart, [1, 1, 1, 1]);
    expect(rules(empty)).toEqual(['warning empty']);
  });
});
