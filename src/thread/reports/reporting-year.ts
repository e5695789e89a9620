import { Temporal } from 'temporal-polyfill';

/** A reporting year: from 1 April (section 8), named by the calendar year it begins in. Days are ISO. */
export interface ReportingYear {
  year: number;
  from: string;
  until: string;
  /** The day by which its report is to be published. */
  dueOn: string;
}

/**
 * Months after the year's end within which its report is published. Neither section 8 nor section 12 gives a day; six
 * months is what the guidance is understood to have settled on, and was not read in its own text.
 */
export const monthsToPublish = 6;

export function reportingYear(year: number): ReportingYear {
  const next = Temporal.PlainDate.from({ year: year + 1, month: 4, day: 1 });
  return {
    year,
    from: String(next.subtract({ years: 1 })),
    until: String(next.subtract({ days: 1 })),
    dueOn: String(next.add({ months: monthsToPublish }).subtract({ days: 1 })),
  };
}

/** The last year that is over on this day. */
export function lastCompletedYear(today: string): ReportingYear {
  const { year, month } = Temporal.PlainDate.from(today);
  return reportingYear(month >= 4 ? year - 1 : year - 2);
}

/** `2025-26`. */
export function yearName({ year }: Pick<ReportingYear, 'year'>): string {
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}
