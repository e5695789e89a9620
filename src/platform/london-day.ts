const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Scotland at this instant, `yyyy-mm-dd`: just after midnight in summer, UTC is still on the day before. */
export function londonDay(instant: Date): string {
  const parts = Object.fromEntries(london.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}

/** Today in Scotland. Rules take it as a parameter; routes read it once per request. */
export function londonToday(): string {
  return londonDay(new Date());
}
