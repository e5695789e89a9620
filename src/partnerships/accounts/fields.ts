import { fields, type Language } from '../../web/index.ts';
import { longestPassword, shortestPassword } from '../../platform/identity/password-rule.ts';
import { speak } from './messages/message.ts';

/** Questions that several of these forms ask. Lengths of passwords are told by whoever acts on them, in one place. */
export const addressField = fields.email({
  label: (language: Language) => speak(language, 'field.address'),
  autocomplete: 'username',
});

export const nameField = fields.text({
  label: (language: Language) => speak(language, 'field.name'),
  hint: (language: Language) => speak(language, 'field.name.hint'),
  autocomplete: 'name',
  max: 200,
});

export const newPasswordField = fields.password({
  label: (language: Language) => speak(language, 'field.newPassword'),
  hint: (language: Language) => speak(language, 'field.newPassword.hint', { least: shortestPassword }),
  autocomplete: 'new-password',
  max: 1_000,
});

export const passwordField = fields.password({
  label: (language: Language) => speak(language, 'field.password'),
  autocomplete: 'current-password',
  max: 1_000,
});

export const codeField = fields.text({
  label: (language: Language) => speak(language, 'field.code'),
  hint: (language: Language) => speak(language, 'field.code.hint'),
  autocomplete: 'one-time-code',
  width: 20,
  max: 40,
});

/** What is wrong with a password somebody chose. */
export function passwordProblemText(
  language: Language,
  problem: 'too-short' | 'too-long' | 'well-known' | 'own-address',
) {
  if (problem === 'too-short') return speak(language, 'password.too-short', { least: shortestPassword });
  if (problem === 'too-long') return speak(language, 'password.too-long', { most: longestPassword });
  return speak(language, `password.${problem}`);
}
