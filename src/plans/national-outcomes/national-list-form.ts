import { defineForm, fieldError, fields } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { readOutcomeLines } from './outcome-lines.ts';

/** A list of national outcomes as Ministers published it: one outcome on each line. */
export const nationalListForm = defineForm(
  'national-list',
  {
    name: fields.text({
      label: (language) => speak(language, 'list.name'),
      hint: (language) => speak(language, 'list.name.hint'),
    }),
    from: fields.day({ label: (language) => speak(language, 'list.from') }),
    source: fields.text({
      label: (language) => speak(language, 'list.source'),
      hint: (language) => speak(language, 'list.source.hint'),
      max: 500,
    }),
    outcomes: fields.textArea({
      label: (language) => speak(language, 'list.outcomes'),
      hint: (language) => speak(language, 'list.outcomes.hint'),
      max: 20_000,
      rows: 14,
    }),
  },
  {
    check: ({ outcomes }) => {
      const read = readOutcomeLines(outcomes);
      if (read.ok) return [];
      const { problem } = read;
      return [
        fieldError('outcomes', (language) =>
          problem.kind === 'too-long'
            ? speak(language, 'problem.outcome-too-long', { line: problem.line })
            : speak(language, 'problem.outcome-twice', { words: problem.words }),
        ),
      ];
    },
  },
);
