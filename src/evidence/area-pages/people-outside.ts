import type { SmallAreaSummary } from './read-small-area-summary.ts';

export interface PeopleOutside {
  /** Income-deprived people in the area. */
  income: number;
  /** Of them, those who live outside the country's most deprived fifth of small areas. */
  outside: number;
  /** Per cent of the income-deprived. */
  share: number;
}

/** People in disadvantage who live outside the most deprived areas; null where nobody is counted. See docs/methods/people-outside.md. */
export function peopleOutside({ income, incomeInMostDeprived }: SmallAreaSummary): PeopleOutside | null {
  if (income === null || incomeInMostDeprived === null || income <= 0) return null;
  const outside = income - incomeInMostDeprived;
  return { income, outside, share: (outside / income) * 100 };
}

/** Per cent of the small areas that belong to the most deprived fifth; null where none has a fifth. */
export function shareOfAreas({ mostDeprived, ranked }: SmallAreaSummary): number | null {
  return ranked === 0 ? null : (mostDeprived / ranked) * 100;
}

/** Per cent of the people who live in the most deprived fifth of small areas; null where no population is known. */
export function shareOfPeople({ people, peopleInMostDeprived }: SmallAreaSummary): number | null {
  return people === null || peopleInMostDeprived === null || people <= 0
    ? null
    : (peopleInMostDeprived / people) * 100;
}
