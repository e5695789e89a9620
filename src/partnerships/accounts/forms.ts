import { defineForm } from '../../web/index.ts';
import { addressField, codeField, nameField, newPasswordField, passwordField } from './fields.ts';
import { fields } from '../../web/index.ts';
import { speak } from './messages/message.ts';

const plain = { drafts: false } as const;

export const signInForm = defineForm('sign-in', { address: addressField, password: passwordField }, plain);
export const linkForm = defineForm('sign-in-link', { address: addressField }, plain);
export const recoverForm = defineForm('recover', { address: addressField }, plain);
export const resetForm = defineForm('reset', { password: newPasswordField }, plain);
export const registerForm = defineForm(
  'register',
  { name: nameField, address: addressField, password: newPasswordField },
  plain,
);
export const codeForm = defineForm('second-factor', { code: codeField }, plain);
export const confirmPasswordForm = defineForm('confirm-password', { password: passwordField }, plain);
export const newcomerForm = defineForm(
  'accept-invitation',
  { name: nameField, password: newPasswordField },
  plain,
);
export const nameForm = defineForm('account-name', { name: nameField }, plain);
export const addressForm = defineForm('account-address', { address: addressField }, plain);
export const changePasswordForm = defineForm(
  'account-password',
  {
    current: fields.password({ label: (language) => speak(language, 'field.currentPassword'), max: 1_000 }),
    password: newPasswordField,
  },
  plain,
);
