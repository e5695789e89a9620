import { defineForm, fields } from '../../web/index.ts';
import { speak } from './messages/message.ts';

/** Brings in what was looked at: with nothing to type, so no draft of it is kept. */
export const importForm = ({
  refused,
  conflicts,
  written,
}: {
  refused: number;
  conflicts: number;
  written: number;
}) =>
  defineForm(
    'sheet-import',
    {
      ...(refused === 0
        ? {}
        : {
            without: fields.tick({
              label: (language) => speak(language, 'bring.without', { written, refused }),
            }),
          }),
      ...(conflicts === 0
        ? {}
        : {
            overwrite: fields.tick({
              label: (language) => speak(language, 'bring.overwrite', { conflicts }),
              hint: (language) => speak(language, 'bring.overwrite.hint'),
            }),
          }),
    },
    {
      drafts: {
        never: 'It asks only what to do with what is shown beside it, which another day is another.',
      },
    },
  );
