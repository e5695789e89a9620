import { defineForm, fieldError, fields } from '../../web/index.ts';
import { requestKinds } from './data-request.ts';
import { speak } from './messages/message.ts';
import { soughtWords } from './sought.ts';

/** Whom to look for. It is somebody else's: what was typed and not sent is soon forgotten. */
export const dataRequestForm = defineForm(
  'data-request',
  {
    name: fields.text({
      label: (language) => speak(language, 'new.name'),
      hint: (language) => speak(language, 'new.name.hint'),
      autocomplete: 'off',
    }),
    email: fields.email({
      label: (language) => speak(language, 'new.email'),
      hint: (language) => speak(language, 'new.email.hint'),
      autocomplete: 'off',
      optional: true,
    }),
    kind: fields.radios({
      label: (language) => speak(language, 'new.kind'),
      choices: requestKinds.map((value) => ({
        value,
        text: (language) => speak(language, `new.kind.${value}`),
        hint: (language) => speak(language, `new.kind.${value}.hint`),
      })),
    }),
    why: fields.textArea({
      label: (language) => speak(language, 'new.why'),
      hint: (language) => speak(language, 'new.why.hint'),
      max: 2_000,
      rows: 4,
    }),
  },
  {
    drafts: 'brief',
    check: ({ name }) =>
      soughtWords([name]).length === 0
        ? [fieldError('name', (language) => speak(language, 'new.short', { name }))]
        : [],
  },
);
