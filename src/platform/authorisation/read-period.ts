/** Days of which an auditor's role lets its holder read, ISO; null: no first or no last day. */
export interface ReadPeriod {
  from: string | null;
  until: string | null;
}

export function isInPeriod({ from, until }: ReadPeriod, day: string): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}

/** The day that is shown where none is chosen: the last one, or today where that is still to come. */
export function lastDayOf({ until }: ReadPeriod, today: string): string {
  return until === null || until > today ? today : until;
}
