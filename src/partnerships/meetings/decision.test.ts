import { describe, expect, it } from 'vitest';
import { decisionProblem, type DecisionWritten, mayChange, mayCorrect } from './decision.ts';

const written = (part: Partial<DecisionWritten>): DecisionWritten => ({
  agendaItemId: null,
  words: 'The plan is agreed.',
  reasons: '',
  how: 'consensus',
  votes: null,
  dissents: [],
  correctsId: null,
  followUpBodyId: null,
  followUpBy: null,
  ...part,
});
const votes = { for: 7, against: 2, abstained: 1 };

describe('a decision', () => {
  it('has counts where there was a vote, and only there', () => {
    expect(decisionProblem(written({}))).toBeNull();
    expect(decisionProblem(written({ how: 'vote', votes }))).toBeNull();
    expect(decisionProblem(written({ how: 'vote' }))).toBe('votes-missing');
    expect(decisionProblem(written({ how: 'deferred', votes }))).toBe('votes-without-vote');
    expect(decisionProblem(written({ how: 'vote', votes: { for: 0, against: 0, abstained: 0 } }))).toBe(
      'no-votes',
    );
  });

  it('changes until the minutes are agreed, and then never', () => {
    expect(mayChange({ agreedOn: null })).toBe(true);
    expect(mayChange({ agreedOn: '2026-11-28' })).toBe(false);
  });

  it('is corrected by a later one, once it stands', () => {
    const earlier = { heldOn: '2026-03-10', agreedOn: '2026-06-10' };
    expect(mayCorrect(earlier, { heldOn: '2026-06-10' })).toBe(true);
    expect(mayCorrect(earlier, { heldOn: '2026-03-09' })).toBe(false);
    expect(mayCorrect({ ...earlier, agreedOn: null }, { heldOn: '2026-06-10' })).toBe(false);
  });
});
