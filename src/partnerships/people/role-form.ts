import type { Temporal } from 'temporal-polyfill';
import type { ReadPeriod } from '../../platform/authorisation/read-period.ts';
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
      readsFrom: fields.day({
        label: (language) => speak(language, 'form.readsFrom'),
        hint: (language) => speak(language, 'form.readsFrom.hint'),
        optional: true,
      }),
      readsUntil: fields.day({
        label: (language) => speak(language, 'form.readsUntil'),
        hint: (language) => speak(language, 'form.readsUntil.hint'),
        optional: true,
      }),
    },
    {
      // An address that was typed and not sent is somebody else's.
      drafts: 'brief',
      check: ({ role, body, readsFrom, readsUntil }) => [
        ...(forOneBody.includes(role) && body === null
          ? [fieldError('body', (language) => speak(language, 'problem.needs-body'))]
          : []),
        ...(role !== 'auditor' && (readsFrom ?? readsUntil) !== null
          ? [
              fieldError(readsFrom ? 'readsFrom' : 'readsUntil', (language) =>
                speak(language, 'problem.period-of-auditors'),
              ),
            ]
          : []),
        ...(readsFrom && readsUntil && readsUntil.toString() < readsFrom.toString()
          ? [fieldError('readsUntil', (language) => speak(language, 'problem.period-order'))]
          : []),
      ],
    },
  );
}

/** Days an auditor may read of; null: any. */
export function periodFromAnswers({
  readsFrom,
  readsUntil,
}: Record<'readsFrom' | 'readsUntil', Temporal.PlainDate | null>): ReadPeriod | null {
  if ((readsFrom ?? readsUntil) === null) return null;
  return { from: readsFrom?.toString() ?? null, until: readsUntil?.toString() ?? null };
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
  { drafts: 'brief' },
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
  { drafts: 'brief' },
);
