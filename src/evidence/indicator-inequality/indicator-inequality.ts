import type { JudgedGap } from '../area-pages/judged-gap.ts';

/** Somewhere that is divided by deprivation. */
export interface DividedPlace {
  code: string;
  name: string;
  kind: string;
}

/** What is kept of one partnership: its newest gap and where that goes, not the figures behind it. */
export interface PartnershipGap extends Pick<JudgedGap, 'latest' | 'side'> {
  place: DividedPlace;
  verdict: JudgedGap['pace']['verdict'];
}

/** One indicator by deprivation: in the place the page speaks of, and in every partnership. */
export interface IndicatorInequality {
  /** Null where nothing is given by fifths; without points where no period has all five. */
  own: JudgedGap | null;
  /** Those with a period for which all five fifths are given, by name. */
  partnerships: readonly PartnershipGap[];
  /** Those of which nothing can be drawn. */
  absent: number;
  /** Partnerships whose page of inequality may have the profile's index of this measure. */
  profiled: readonly DividedPlace[];
}
