import { formatDay, formatNumber, type Language, type SpokenText } from '../../web/index.ts';
import { missing, say } from '../messages/message.ts';
import { decimalOf } from './decimal.ts';
import type { JudgedMeasure, JudgedTarget } from './judge-measure.ts';
import { sayNumber, sayWorkedOut } from './say-number.ts';

/** What a measure shows, in words made of its figures; it says what cannot be told. */
export function measureFinding(judged: JudgedMeasure, language: Language): SpokenText {
  const spoken = missing().length === 0 ? language : 'en';
  const next = judged.targets.map((target) => targetSentence(judged, target, spoken));
  return {
    text: [...valueSentences(judged, spoken), ...next].join(' '),
    language: spoken,
  };
}

/** The same without its targets. */
function valueSentences(judged: JudgedMeasure, language: Language): string[] {
  const { measure, judgement, state, broken } = judged;
  const { name } = measure;
  if (state === 'withdrawn') return [say(language, 'finding.withdrawn', { name })];
  const latest = judgement?.latest;
  if (!judgement || !latest || latest.value === null)
    return [
      measure.notAvailable === null
        ? say(language, 'finding.none', { name })
        : say(language, 'finding.not-available', { name, why: measure.notAvailable }),
    ];
  const value = sayNumber(decimalOf(latest.value, measure.decimals), measure, language);
  const said = [say(language, 'finding.value', { name, value, period: latest.period.label })];
  if (measure.valueType !== 'yes-no') said.push(paceSentence(judged, language));
  const { position, comparator } = judgement;
  if (comparator?.value != null && position.verdict !== 'not-comparable')
    said.push(
      say(language, `finding.position.${position.verdict}`, {
        value: sayNumber(decimalOf(comparator.value, measure.decimals), measure, language),
      }),
    );
  if (broken) said.push(say(language, 'finding.broken', { reason: broken.reason }));
  return said;
}

function paceSentence({ measure, judgement }: JudgedMeasure, language: Language): string {
  const pace = judgement?.pace;
  if (!pace?.slope) return say(language, 'finding.pace.too-few-points', { points: pace?.points ?? 0 });
  const verdict = pace.verdict ?? pace.direction ?? 'no-clear-change';
  if (verdict === 'too-few-points')
    return say(language, 'finding.pace.too-few-points', { points: pace.points });
  const decimals = measure.decimals + 1;
  const by = (value: number) => formatNumber(value, decimals);
  const { perYear, lower, upper } = pace.slope;
  return say(language, `finding.pace.${verdict}`, {
    slope: by(perYear),
    lower: by(lower),
    upper: by(upper),
  });
}

/** What can be told of one target. */
export function targetSentence(
  { measure }: JudgedMeasure,
  { target, course, reason }: JudgedTarget,
  language: Language,
): string {
  const aim = { value: sayNumber(target.value, measure, language), day: formatDay(target.dueOn, language) };
  if (course.found !== null)
    return say(language, course.verdict === 'met' ? 'finding.course.met' : 'finding.course.missed', {
      ...aim,
      found: sayNumber(decimalOf(course.found, measure.decimals), measure, language),
    });
  const { projected, verdict } = course;
  if (projected === null || verdict === 'cannot-tell' || verdict === 'met' || verdict === 'missed')
    return say(language, `finding.course.cannot-tell.${reason ?? 'too-few-points'}`, aim);
  return say(language, `finding.course.${verdict}`, {
    ...aim,
    leads: sayWorkedOut(projected.value, measure),
    lower: sayWorkedOut(projected.lower, measure),
    upper: sayWorkedOut(projected.upper, measure),
  });
}
