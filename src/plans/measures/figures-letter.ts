import type { Mail } from '../../platform/mail/queue-mail.ts';
import { say } from '../messages/message.ts';
import { measuresPath } from './measure-address.ts';
import { sayNumber } from './say-number.ts';
import type { KeptStanding, StandingChange } from './standing-change.ts';

/** Lines of one kind in a letter: the rest is on the page. */
const mostLines = 40;

/** One notice of all that a load of figures changed for the measures of a partnership. */
export function figuresLetter(
  changes: readonly StandingChange[],
  { area, code, baseUrl }: { area: string; code: string; baseUrl: string },
): Omit<Mail, 'accountId' | 'key'> {
  const verdicts = changes.filter(({ verdict }) => verdict).map(verdictLine);
  const baselines = changes.filter(({ baseline }) => baseline).map(baselineLine);
  const series = changes.filter((change) => change.series).map(seriesLine);
  const { length: count } = changes;
  return {
    language: 'en',
    kind: 'duty',
    urgency: 'digest',
    subject:
      count === 1 ? say('en', 'notice.subject.one', { area }) : say('en', 'notice.subject', { area, count }),
    text: [
      say('en', 'notice.lead', { area }),
      ...part(say('en', 'notice.series'), series),
      ...part(say('en', 'notice.baselines'), baselines),
      ...part(say('en', 'notice.verdicts'), verdicts),
      `${say('en', 'notice.see')} ${baseUrl}${measuresPath(code)}`,
    ].join('\n\n'),
  };
}

function part(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, mostLines).map((line) => `- ${line}`);
  const more = lines.length - shown.length;
  return [[title, ...shown, ...(more > 0 ? [say('en', 'notice.more', { count: more })] : [])].join('\n')];
}

function verdictLine({ judged: { measure }, was, now }: StandingChange): string {
  return say('en', 'notice.verdict', { name: measure.name, was: verdictWords(was), now: verdictWords(now) });
}

/** Pace, and each target that there is. */
function verdictWords({ pace, course1, course3, course10 }: KeptStanding): string {
  const courses = [
    [1, course1],
    [3, course3],
    [10, course10],
  ] as const;
  return [
    say('en', `pace.${(pace ?? 'too-few-points') as 'improving'}`),
    ...courses.flatMap(([years, course]) =>
      course === null
        ? []
        : [say('en', 'notice.target', { years, verdict: say('en', `course.${course as 'met'}`) })],
    ),
  ].join(', ');
}

function baselineLine({ judged: { measure }, now }: StandingChange): string {
  const { name, baselineValue } = measure;
  const was = baselineValue === null ? '' : sayNumber(baselineValue, measure, 'en');
  return now.baselineNow === null
    ? say('en', 'notice.baseline.gone', { name, was })
    : say('en', 'notice.baseline', { name, was, now: sayNumber(now.baselineNow, measure, 'en') });
}

function seriesLine({ judged: { measure, broken }, now }: StandingChange): string {
  const { name } = measure;
  return now.withdrawn || broken === null
    ? say('en', 'notice.withdrawn', { name })
    : say('en', 'notice.broken', { name, reason: broken.reason });
}
