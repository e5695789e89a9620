import type { Judgement } from '../judgement.ts';

/** The two ends of need in a partnership: measures clearly worse than the country's, and clearly better. */
export const partnershipSides = ['worse', 'better'] as const;

export type PartnershipSide = (typeof partnershipSides)[number];

/** Getting worse first among what is worse, getting better first among what is better. */
const order = {
  worse: ['worsening', 'too-few-points', 'no-clear-change', 'improving'],
  better: ['improving', 'no-clear-change', 'too-few-points', 'worsening'],
} as const;

/** All measures of one side, what matters most first. */
export function measuresOfSide(headline: readonly Judgement[], side: PartnershipSide): Judgement[] {
  const place = ({ pace }: Judgement) => order[side].indexOf(pace.verdict ?? 'no-clear-change');
  return headline.filter(({ position }) => position.verdict === side).toSorted((a, b) => place(a) - place(b));
}
