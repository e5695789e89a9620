import type { BodyKind } from '../../../src/partnerships/index.ts';

/** What is done for an outcome, as somebody who does it tells it, with what a partner promised towards it. */
export interface ActionTheme {
  name: string;
  words: string;
  /** Kinds of bodies that do it, the lead first; those that do not take part there are passed over. */
  bodies: readonly BodyKind[];
  prevention: 'primary' | 'secondary' | 'tertiary' | 'responsive';
  /** Done in one locality rather than everywhere. */
  local?: true;
  before: string;
  after: string;
  /** People in need in a place of middling size, and who counted them. */
  need: number;
  needSource: string;
  assumption: string;
  evidence: string;
  steps: readonly [string, string, string];
  /** What its lead says in a good quarter and in a bad one. */
  well: string;
  behind: string;
  promise: ActionPromise;
  verdict: {
    decided: 'stop' | 'continue' | 'spread';
    reasons: string;
    /** For each person in need, in pounds. */
    cost: number;
    whoPays: string;
  };
}

export interface ActionPromise {
  /** Who gave it; left out: who leads the action. */
  by?: BodyKind;
  kind: 'money' | 'staff' | 'assets' | 'data' | 'service-change';
  words: string;
  /** Pounds a year. */
  pounds?: number;
  /** Full-time posts. */
  posts?: number;
}
