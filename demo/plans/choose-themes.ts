import type { PlanPlace, Planning } from './plan-place.ts';
import { type PriorityTheme, priorityThemes } from './themes.ts';

/** Few priorities: those where more figures were worse than the country's, with some luck, as people choose. */
export function chooseThemes({ random, picture }: Planning, place: PlanPlace, day: string): PriorityTheme[] {
  const open = priorityThemes.filter(({ of }) => of === undefined || of.includes(place.character));
  const scored = open.map((theme) => {
    const keys = theme.outcomes.flatMap(({ indicators }) => indicators);
    const worse = keys.filter((key) => picture.on(day, key, place.id)?.position.verdict === 'worse');
    return { theme, score: worse.length / keys.length + random.next() * 0.5 };
  });
  const best = scored.toSorted((a, b) => b.score - a.score);
  const chosen = new Set(best.slice(0, place.rich ? 3 : 2).map(({ theme }) => theme));
  return open.filter((theme) => chosen.has(theme));
}
