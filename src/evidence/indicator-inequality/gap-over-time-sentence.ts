import { nonOverlapping } from '../../statistics/index.ts';
import type { Language } from '../../web/index.ts';
import { gapPoints } from '../area-pages/gap-pace.ts';
import { gapSentence } from '../area-pages/gap-sentence.ts';
import type { JudgedGap } from '../area-pages/judged-gap.ts';
import { spanOf } from '../judge.ts';
import { ageNote } from '../sentences/age-note.ts';
import { say } from './messages/message.ts';

/** Whether a gap is changing, over which periods that is judged, and that they are old where they are. */
export function gapOverTimeSentence(
  gap: JudgedGap,
  area: string,
  today: string,
  language: Language = 'en',
): string {
  const old = gap.latest ? ageNote(gap.latest.period.ends, today, language) : [];
  return [gapSentence(gap, area, language), ...judgedFrom(gap, language), ...old].join(' ');
}

/** The first and the last period that the verdict rests on; nothing where there is no verdict. */
function judgedFrom({ inequality, pace }: JudgedGap, language: Language): string[] {
  if (pace.verdict === 'too-few-points') return [];
  const used = nonOverlapping(gapPoints(inequality));
  const labelAt = (index: number) => {
    const point = used.at(index);
    return inequality.points.find(({ period }) => {
      const { starts, ends } = spanOf(period);
      return starts === point?.starts && ends === point.ends;
    })?.period.label;
  };
  const [first, last] = [labelAt(0), labelAt(-1)];
  return first && last ? [say(language, 'judged', { count: used.length, first, last })] : [];
}
