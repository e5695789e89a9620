import { formatNumber, type Language, withUnit } from '../../web/index.ts';
import { wordList } from '../sentences/word-list.ts';
import type { JudgedGap } from './judged-gap.ts';
import { say } from './message.ts';

/** The periods named before the rest is counted. */
const mostNamed = 3;

/** Whether one measure's gap is changing, and what was left out to tell it. */
export function gapSentence(gap: JudgedGap, area: string, language: Language = 'en'): string {
  const { indicator } = gap.inequality;
  const { slope, direction } = gap.pace.pace;
  const finding = say(language, `gap.${gap.pace.verdict}`, { phrase: indicator.phrase, area });
  const perYear =
    direction !== null && slope ? ` (${say(language, 'gap.perYear', changeOf(slope, gap, language))})` : '';
  return [`${finding}${perYear}.`, ...notes(gap, language)].join(' ');
}

/** A change needs one decimal more than what it changes. */
function changeOf(
  slope: { perYear: number; lower: number; upper: number },
  { inequality: { indicator } }: JudgedGap,
  language: Language,
) {
  const decimals = indicator.decimals + 1;
  const signed = (value: number) => `${value > 0 ? '+' : ''}${formatNumber(value, decimals)}`;
  const unit = indicator.unit === '%' ? say(language, 'unit.points') : indicator.unit;
  return {
    change: withUnit(signed(slope.perYear), unit),
    lower: signed(slope.lower),
    upper: signed(slope.upper),
  };
}

function notes({ inequality, latest, side }: JudgedGap, language: Language): string[] {
  const found: string[] = [];
  const { breaks, points, incomplete } = inequality;
  if (side === 'least-deprived-worse') found.push(say(language, 'gap.reversed'));
  const lastBreak = breaks.at(-1);
  if (lastBreak && points.some(({ period }) => period.starts < lastBreak.starts)) {
    const reason = lastBreak.reason.replace(/\.$/, '');
    found.push(say(language, 'gap.break', { year: lastBreak.starts.slice(0, 4), reason }));
  }
  if (latest && points.some(({ nature }) => nature === 'projected'))
    found.push(say(language, 'gap.projected', { period: latest.period.label }));
  if (points.some(({ nature }) => nature === 'imputed')) found.push(say(language, 'gap.imputed'));
  if (incomplete.length > 0) {
    const named = incomplete.slice(-mostNamed).map(({ label }) => label);
    const rest = incomplete.length - named.length;
    const list = wordList(
      rest > 0 ? [say(language, 'gap.earlier', { count: rest }), ...named] : named,
      language,
    );
    found.push(say(language, 'gap.incomplete', { list }));
  }
  return found;
}
