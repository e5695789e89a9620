import { defineForm } from '../../web/index.ts';
import { addressField, codeField, nameField, newPasswordField, passwordField } from './fields.ts';
import { fields } from '../../web/index.ts';
import { speak } from './messages/message.ts';

/** Nobody is signed in whose session could end. */
const signedOut = { drafts: { never: 'Nobody is signed in: there is no session to end.' } } as const;
const secrets = { drafts: { never: 'Passwords and codes are never kept.' } } as const;
const brief = { drafts: 'brief' } as const;

export const signInForm = defineForm(
  'sign-in',
  { address: addressField, password: passwordField },
  signedOut,
);
export const linkForm = defineForm('sign-in-link', { address: addressField }, signedOut);
export const recoverForm = defineForm('recover', { address: addressField }, signedOut);
export const resetForm = defineForm('reset', { password: newPasswordField }, secrets);
export const registerForm = defineForm(
  'register',
  { name: nameField, address: addressField, password: newPasswordField },
  signedOut,
);
export const codeForm = defineForm('second-factor', { code: codeField }, secrets);
export const confirmPasswordForm = defineForm('confirm-password', { password: passwordField }, secrets);
export const newcomerForm = defineForm(
  'accept-invitation',
  { name: nameField, password: newPasswordField },
  signedOut,
);
export const nameForm = defineForm('account-name', { name: nameField }, brief);
export const addressForm = defineForm('account-address', { address: addressField }, brief);
export const changePasswordForm = defineForm(
  'account-password',
  {
    current: fields.password({ label: (language) => speak(language, 'field.currentPassword'), max: 1_000 }),
    password: newPasswordField,
  },
  secrets,
);
