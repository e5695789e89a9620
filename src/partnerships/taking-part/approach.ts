/** How a body was asked. */
export const approachWays = [
  'meeting',
  'visit',
  'letter',
  'e-mail',
  'telephone',
  'event',
  'through-another-body',
  'other',
] as const;

export type ApproachWay = (typeof approachWays)[number];

export const approachAnswers = ['wishes-to', 'partly', 'declined', 'no-answer'] as const;

export type ApproachAnswer = (typeof approachAnswers)[number];

/** Section 4(6): a body was asked to take part, with what efforts, and what it answered. */
export interface Approach {
  id: string;
  partnershipId: number;
  bodyId: string;
  askedOn: string;
  how: ApproachWay;
  /** Why this body can contribute: above all for whom it speaks. */
  why: string;
  efforts: string;
  answer: ApproachAnswer;
  /** To what extent it wishes to take part. */
  wishes: string | null;
  supportGiven: string | null;
  answeredOn: string | null;
  published: boolean;
  version: number;
}
