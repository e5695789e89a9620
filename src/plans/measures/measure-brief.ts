import { formatDay, type Language, type SpokenText } from '../../web/index.ts';
import { missing, say, speak } from '../messages/message.ts';
import { decimalOf } from './decimal.ts';
import { type JudgedMeasure, type JudgedTarget, nextTarget } from './judge-measure.ts';
import { sayNumber } from './say-number.ts';

/** How a measure stands in one line: its newest figure, how it moves, and the target that says most about it. */
export function measureBrief(judged: JudgedMeasure, language: Language): SpokenText {
  const { measure, judgement, state } = judged;
  if (state === 'withdrawn') return speak(language, 'brief.withdrawn');
  const latest = judgement?.latest;
  if (!judgement || !latest || latest.value === null) return speak(language, 'brief.none');
  const spoken = missing().length === 0 ? language : 'en';
  const { pace } = judgement;
  const verdict = pace.slope ? (pace.verdict ?? pace.direction ?? 'no-clear-change') : 'too-few-points';
  const said = {
    value: sayNumber(decimalOf(latest.value, measure.decimals), measure, spoken),
    period: latest.period.label,
    pace: say(spoken, `brief.pace.${verdict}`),
  };
  const telling = tellingTarget(judged);
  if (telling === null || telling.course.verdict === 'cannot-tell')
    return speak(spoken, 'brief.measure', said);
  return speak(spoken, 'brief.measure.target', {
    ...said,
    target: sayNumber(telling.target.value, measure, spoken),
    day: formatDay(telling.target.dueOn, spoken),
    course: say(spoken, `brief.course.${telling.course.verdict}`),
  });
}

/** A target that will not be met says more than the next one that may. */
function tellingTarget(judged: JudgedMeasure): JudgedTarget | null {
  const { targets } = judged;
  const last = targets.at(-1);
  if (last?.course.verdict === 'missed') return last;
  return targets.find(({ course }) => course.verdict === 'unlikely') ?? nextTarget(judged);
}
