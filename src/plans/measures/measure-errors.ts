import { type FieldError, fieldError } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import type { MeasureWords, TargetYears } from './measure.ts';
import type { MeasureProblem, ValueProblem } from './measure-problem.ts';

/** What is wrong with a measure, beside the fields of its form. */
export function measureErrors(
  problems: readonly MeasureProblem[],
  words: Pick<MeasureWords, 'decimals' | 'polarity'>,
): FieldError[] {
  return problems.map((problem) => {
    switch (problem.problem) {
      case 'value':
        return valueError(
          problem.value,
          problem.of === 'baseline' ? 'baseline' : fieldOf(problem.of),
          words.decimals,
        );
      case 'baseline-half':
        return fieldError('baseline', (language) => speak(language, 'problem.baseline-half'));
      case 'backwards': {
        const { value, was, years } = problem;
        const key = words.polarity === 'high-is-good' ? 'problem.backwards.more' : 'problem.backwards.less';
        return fieldError(fieldOf(years), (language) => speak(language, key, { value, was }));
      }
      case 'years-backwards': {
        const { dueOn, was, years } = problem;
        return fieldError(`on${years}`, (language) =>
          speak(language, 'problem.years-backwards', { dueOn, was }),
        );
      }
      case 'twice':
        return fieldError(fieldOf(problem.years), (language) =>
          speak(language, 'problem.twice', { years: problem.years }),
        );
    }
  });
}

const fieldOf = (years: TargetYears) => `target${years}`;

/** What is wrong with one value, at its field. */
export function valueError(problem: ValueProblem, field: string, decimals: number): FieldError {
  switch (problem.problem) {
    case 'too-fine':
      return fieldError(field, (language) =>
        speak(language, 'problem.value.too-fine', { value: problem.value, decimals }),
      );
    case 'not-yes-or-no':
      return fieldError(field, (language) => speak(language, 'problem.yes-no', { value: problem.value }));
    case 'limits-half':
      return fieldError('lower', (language) => speak(language, 'problem.value.limits-half'));
    case 'limits-apart': {
      const { value, lower, upper } = problem;
      return fieldError('lower', (language) =>
        speak(language, 'problem.value.limits-apart', { value, lower, upper }),
      );
    }
    case 'ends-early': {
      const { startsOn, endsOn } = problem;
      return fieldError('endsOn', (language) =>
        speak(language, 'problem.value.ends-early', { startsOn, endsOn }),
      );
    }
    case 'not-over':
      return fieldError('endsOn', (language) =>
        speak(language, 'problem.value.not-over', { endsOn: problem.endsOn }),
      );
    case 'neither':
    case 'value-and-reason': {
      const { problem: which } = problem;
      return fieldError(field, (language) => speak(language, `problem.value.${which}`));
    }
    case 'not-whole':
    case 'below-nothing':
    case 'not-a-share': {
      const { problem: which, value } = problem;
      return fieldError(field, (language) => speak(language, `problem.value.${which}`, { value }));
    }
  }
}
