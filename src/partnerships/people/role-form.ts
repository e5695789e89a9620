import { type Role, roles } from '../../platform/authorisation/role.ts';
import { defineForm, fieldError, fields } from '../../web/index.ts';
import { speak as speakOfAccounts } from '../accounts/messages/message.ts';
import { scopeProblem } from '../accounts/role-scope.ts';
import type { MemberBody } from '../member-bodies.ts';
import { speak } from './messages/message.ts';
import type { PeoplePlace } from './people-place.ts';

/** Held for one body, which must be said. */
const forOneBody: readonly Role[] = ['partner-lead', 'community-body'];

/** Roles that can be held there at all. */
export function rolesThere(partnershipId: number | null): Role[] {
  return roles.filter((role) => scopeProblem({ role, partnershipId, bodyId: null }) === null);
}

/** Whom to give which role; `bodies`: those that take part there, none in the nation, where no role is a body's. */
export function roleForm(
  { partnershipId }: Pick<PeoplePlace, 'partnershipId'>,
  bodies: readonly MemberBody[],
) {
  return defineForm(
    'role',
    {
      email: fields.email({
        label: (language) => speak(language, 'form.email'),
        hint: (language) => speak(language, 'form.email.hint'),
        autocomplete: 'off',
      }),
      role: fields.radios({
        label: (language) => speak(language, 'form.role'),
        choices: rolesThere(partnershipId).map((value) => ({
          value,
          text: (language) => speakOfAccounts(language, `role.${value}`),
          hint: (language) => speak(language, `role.${value}`),
        })),
      }),
      body: fields.select({
        label: (language) => speak(language, 'form.body'),
        hint: (language) => speak(language, 'form.body.hint'),
        optional: true,
        choices: bodies.map(({ id, name }) => ({ value: id, text: () => name })),
      }),
    },
    {
      // An address that was typed and not sent is somebody else's.
      drafts: false,
      check: ({ role, body }) =>
        forOneBody.includes(role) && body === null
          ? [fieldError('body', (language) => speak(language, 'problem.needs-body'))]
          : [],
    },
  );
}

/** Why a role ends. */
export const endRoleForm = defineForm(
  'end-role',
  {
    why: fields.textArea({
      label: (language) => speak(language, 'end.why'),
      hint: (language) => speak(language, 'end.why.hint'),
      max: 2_000,
      rows: 4,
    }),
  },
  { drafts: false },
);

/** Why somebody's second factor is taken away. */
export const resetFactorForm = defineForm(
  'reset-second-factor',
  {
    why: fields.textArea({
      label: (language) => speak(language, 'end.why'),
      hint: (language) => speak(language, 'reset.why.hint'),
      max: 2_000,
      rows: 4,
    }),
  },
  { drafts: false },
);
