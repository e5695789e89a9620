import type { Language } from '../../web/language.ts';
import { say } from '../messages/message.ts';

/** Whole years a figure that is this old or older is called old. */
export const oldAfterYears = 2;

/** Whole years between two ISO days. */
export function wholeYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** Whether figures that end on this day are more than two years old today; both ISO days. */
export function isOld(ends: string, today: string): boolean {
  const years = wholeYears(ends, today);
  return years > oldAfterYears || (years === oldAfterYears && ends.slice(5) !== today.slice(5));
}

/** That the newest measured figure is old, and how old; nothing where it is not. */
export function ageNote(ends: string, today: string, language: Language): string[] {
  return isOld(ends, today) ? [say(language, 'note.old', { years: wholeYears(ends, today) })] : [];
}
