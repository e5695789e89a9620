import { defineForm, type FieldError, fieldError, fields } from '../../web/index.ts';
import { keepingGrounds } from './data-request.ts';
import { speak } from './messages/message.ts';

/** What is to become of one text; `fixed`: it can only be kept. */
export function decideForm({ fixed }: { fixed: boolean }) {
  const verdicts = fixed ? (['keep'] as const) : (['reword', 'keep'] as const);
  return defineForm(
    'decide-mention',
    {
      verdict: fields.radios({
        label: (language) => speak(language, 'decide.verdict'),
        choices: verdicts.map((value) => ({
          value,
          text: (language) => speak(language, `decide.${value}`),
          hint: (language) => speak(language, `decide.${value}.hint`),
        })),
      }),
      words: fields.textArea({
        label: (language) => speak(language, 'decide.words'),
        hint: (language) => speak(language, 'decide.words.hint'),
        max: 20_000,
        rows: 8,
        optional: true,
      }),
      ground: fields.radios({
        label: (language) => speak(language, 'decide.ground'),
        hint: (language) => speak(language, 'decide.ground.hint'),
        optional: true,
        choices: keepingGrounds.map((value) => ({
          value,
          text: (language) => speak(language, `ground.${value}`),
        })),
      }),
      groundWords: fields.textArea({
        label: (language) => speak(language, 'decide.groundWords'),
        hint: (language) => speak(language, 'decide.groundWords.hint'),
        max: 2_000,
        rows: 3,
        optional: true,
      }),
    },
    {
      drafts: 'brief',
      check: ({ verdict, ground, groundWords }): FieldError[] => {
        if (verdict !== 'keep') return [];
        if (ground === null)
          return [fieldError('ground', (language) => speak(language, 'problem.no-ground'))];
        if (ground === 'other' && groundWords === null)
          return [fieldError('groundWords', (language) => speak(language, 'problem.other-ground'))];
        return [];
      },
    },
  );
}
