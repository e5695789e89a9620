import { everyKind, type MailChoice, mailChoices } from '../../platform/mail/mail-preferences.ts';
import { defineForm, fields, type Language, type ValuesOf } from '../../web/index.ts';
import { speak } from './messages/message.ts';
import { noticeKinds } from './notice-kinds.ts';

const choices = mailChoices.map((value) => ({
  value,
  text: (language: Language) => speak(language, `preferences.${value}`),
}));
const question = (kind: (typeof noticeKinds)[number] | 'other') =>
  fields.radios({ label: (language) => speak(language, `kind.${kind}`), choices });

/** How often somebody wants to hear of what, one question for each kind of notice. */
export const preferencesForm = defineForm(
  'mail-preferences',
  {
    duty: question('duty'),
    meeting: question('meeting'),
    'information-request': question('information-request'),
    other: question('other'),
    language: fields.radios({
      label: (language) => speak(language, 'preferences.language'),
      hint: (language) => speak(language, 'preferences.language.hint'),
      choices: (['en', 'gd'] as const).map((value) => ({
        value,
        text: (language: Language) => speak(language, `preferences.language.${value}`),
      })),
    }),
  },
  { drafts: 'brief' },
);

type Answers = ValuesOf<typeof preferencesForm.fields>;

/** What the fields hold: the choice that holds for each kind now. */
export function answersOf(chosen: ReadonlyMap<string, MailChoice>, language: Language): Answers {
  const other = chosen.get(everyKind) ?? 'daily';
  const of = (kind: string) => chosen.get(kind) ?? other;
  return {
    duty: of('duty'),
    meeting: of('meeting'),
    'information-request': of('information-request'),
    other,
    language,
  };
}

export function choicesOf({ language: _language, ...answers }: Answers): Map<string, MailChoice> {
  return new Map(
    Object.entries(answers).map(([name, answer]) => [
      name === 'other' ? everyKind : name,
      mailChoices.find((choice) => choice === answer) ?? 'daily',
    ]),
  );
}
