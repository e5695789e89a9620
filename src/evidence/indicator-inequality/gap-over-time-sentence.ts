import type { Language } from '../../web/index.ts';
import { gapPoints } from '../area-pages/gap-pace.ts';
import { gapSentence } from '../area-pages/gap-sentence.ts';
import type { JudgedGap } from '../area-pages/judged-gap.ts';
import { ageNote } from '../sentences/age-note.ts';
import { say } from './messages/message.ts';

/** Whether a gap is changing, over which periods that is judged, and that they are old where they are. */
export function gapOverTimeSentence(
  gap: JudgedGap,
  area: string,
  today: string,
  language: Language = 'en',
): string {
  const { inequality, latest, pace } = gap;
  const usable = gapPoints(inequality).length;
  const judged = inequality.points.filter(({ nature, measure }) => nature === 'raw' && measure.sii !== null);
  const [first, last] = [judged.at(-usable), judged.at(-1)];
  const span =
    pace.verdict === 'too-few-points' || usable === 0 || !first || !last
      ? []
      : [say(language, 'judged', { first: first.period.label, last: last.period.label })];
  const old = latest ? ageNote(latest.period.ends, today, language) : [];
  return [gapSentence(gap, area, language), ...span, ...old].join(' ');
}
