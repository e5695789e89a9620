import { formatDay, linkTo, type PageContext } from '../../web/index.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { type ContentMeasure, stoodAt } from '../versions/plan-content.ts';
import { measurePath } from './measure-address.ts';
import { sayNumber } from './say-number.ts';

/** Measures as a version says them, with the way to each as it stands now. */
export function MeasureContent({
  context,
  code,
  measures,
  revised,
  linked,
}: {
  context: PageContext;
  code: string;
  measures: readonly ContentMeasure[];
  /** Periods whose figures have been revised since, by the measure's id; null where nobody looked. */
  revised: ReadonlyMap<string, readonly string[]> | null;
  /** False leaves out the way to each. */
  linked: boolean;
}) {
  const { language } = context;
  return (
    <ul>
      {measures.map((measure) => {
        const periods = revised?.get(measure.id) ?? [];
        const stood = stoodAt(measure);
        return (
          <li class="own-words">
            <strong>{measure.name}</strong>
            <p>
              {words(language, 'outcome.measure.line', {
                name: measure.name,
                baseline:
                  measure.baselineValue === null || measure.baselineOn === null
                    ? say(language, 'outcome.measure.none')
                    : say(language, 'measure.baseline.text', {
                        value: sayNumber(measure.baselineValue, measure, language),
                        day: formatDay(measure.baselineOn, language),
                      }),
                targets: targetsText(measure, context),
              })}{' '}
              {measure.withdrawn && words(language, 'outcome.measure.withdrawn')}
              {stood?.value != null &&
                words(language, 'outcome.measure.stood', {
                  value: sayNumber(stood.value, measure, language),
                  period: stood.period,
                })}
              {measure.notAvailable !== null &&
                words(language, 'measure.values.missing', { why: measure.notAvailable })}
            </p>
            {periods.length > 0 && (
              <p>{words(language, 'measure.revised', { periods: periods.slice(0, 6).join(', ') })}</p>
            )}
            {linked && (
              <a
                href={linkTo(context, measurePath(code, measure.id))}
                aria-label={say(language, 'measure.live.of', { name: measure.name })}
              >
                {words(language, 'measure.live')}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function targetsText(measure: ContentMeasure, { language }: PageContext): string {
  if (measure.targets.length === 0) return say(language, 'outcome.measure.none');
  return measure.targets
    .map(({ years, dueOn, value }) =>
      say(language, 'outcome.measure.target', {
        value: sayNumber(value, measure, language),
        day: formatDay(dueOn, language),
        verdict: say(
          language,
          `course.${measure.course.find((one) => one.years === years)?.verdict ?? 'cannot-tell'}`,
        ),
      }),
    )
    .join('; ');
}
