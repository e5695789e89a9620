/** The duties of section 14 of the Community Empowerment (Scotland) Act 2015: subsections (2) to (5), or all of them. */
export const duties = ['every', 'co-operate', 'contribute', 'inform', 'take-account'] as const;
export type Duty = (typeof duties)[number];

export const extents = ['wholly', 'part'] as const;
export type Extent = (typeof extents)[number];

/** A partner's release from a duty for an outcome, as a partnership agreed it under section 14(1). Days are ISO. */
export interface Excusal {
  id: string;
  version: number;
  bodyId: string;
  bodyName: string;
  duty: Duty;
  outcome: string;
  extent: Extent;
  /** From what part; null where wholly. */
  part: string | null;
  reasons: string;
  agreedOn: string;
  /** Group or meeting, and its decision. */
  agreedBy: string;
  startsOn: string;
  /** Last day; null where it goes on until it is ended. */
  untilOn: string | null;
  reviewOn: string | null;
  /** Last day where it was ended early, and why. */
  endedOn: string | null;
  endedWhy: string | null;
  published: boolean;
}

export type ExcusalState = 'to-come' | 'in-force' | 'over';

type Period = Pick<Excusal, 'startsOn' | 'untilOn' | 'endedOn'>;

/** Last day of an excusal, whichever way it ends; null where it goes on. */
export function lastDayOf({ untilOn, endedOn }: Omit<Period, 'startsOn'>): string | null {
  if (untilOn === null || endedOn === null) return endedOn ?? untilOn;
  return endedOn < untilOn ? endedOn : untilOn;
}

export function excusalState(excusal: Period, today: string): ExcusalState {
  const last = lastDayOf(excusal);
  if (last !== null && last < today) return 'over';
  return excusal.startsOn > today ? 'to-come' : 'in-force';
}

/** True where the day of review has come and nobody has ended or moved it. */
export function reviewIsDue(excusal: Period & Pick<Excusal, 'reviewOn'>, today: string): boolean {
  const { reviewOn } = excusal;
  return reviewOn !== null && reviewOn <= today && excusalState(excusal, today) !== 'over';
}

type Wanted = Pick<Excusal, 'bodyId' | 'duty' | 'outcome' | 'extent' | 'startsOn' | 'untilOn' | 'endedOn'>;

/**
 * An excusal that says the same of the same days already: same body, duty and outcome. Two in part may stand beside
 * each other, since they can be of different parts.
 */
export function overlapping<Known extends Wanted>(wanted: Wanted, known: readonly Known[]): Known | null {
  return (
    known.find(
      (one) =>
        one.bodyId === wanted.bodyId &&
        (one.duty === wanted.duty || one.duty === 'every' || wanted.duty === 'every') &&
        sameWords(one.outcome, wanted.outcome) &&
        (one.extent === 'wholly' || wanted.extent === 'wholly') &&
        shareDays(one, wanted),
    ) ?? null
  );
}

function shareDays(one: Period, other: Period): boolean {
  const [last, otherLast] = [lastDayOf(one), lastDayOf(other)];
  return (last === null || last >= other.startsOn) && (otherLast === null || otherLast >= one.startsOn);
}

function sameWords(one: string, other: string): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');
  return plain(one) === plain(other);
}
