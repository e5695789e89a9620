import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { fieldError } from '../../web/index.ts';
import type { Body } from '../bodies/body.ts';
import { findBody } from '../bodies/body-store.ts';
import { isPartnerByLaw } from '../bodies/designations-of-kind.ts';
import { editedElsewhere } from '../edited-elsewhere.ts';
import { addForm } from '../form-at.tsx';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { admitBody } from './admit-body.ts';
import { bodyPath } from './body-path.ts';
import type { Membership } from './membership.ts';
import { answersFromMembership, membershipForm, membershipFromAnswers } from './membership-form.ts';
import { membershipsOf } from './membership-store.ts';
import { speak } from './messages/message.ts';
import { BodyFormPage } from './pages/body-form-page.tsx';
import { spanWords } from './span-words.ts';

/** Admitting a body, and changing or ending its membership: for officers. */
export function addMembershipForms(routes: Hono, services: PartnershipsServices): void {
  const form = (path: string) =>
    addForm<{ body: Body; membership: Membership | null; today: string }, typeof membershipForm.fields>(
      routes,
      services,
      {
        path,
        who: only({ roles: ['officer'], within: 'partnership' }),
        find: async (queries, { partnershipId, ids, today }) => {
          const body = await findBody(queries, ids['id'] ?? '');
          if (body === null) return null;
          if (ids['membership'] === undefined) return { body, membership: null, today };
          const known = await membershipsOf(queries, { partnershipId, bodyId: body.id });
          const membership = known.find(({ id }) => id === ids['membership']);
          return membership ? { body, membership, today } : null;
        },
        form: () => membershipForm,
        begin: ({ body, membership, today }) =>
          membership
            ? { values: answersFromMembership(membership), version: membership.version }
            : {
                values: {
                  basis: body.kind === 'council' || isPartnerByLaw(body.kind, today) ? 'statutory' : 'agreed',
                  publish: true,
                },
              },
        page: ({ about: { body, membership }, ...props }) => (
          <BodyFormPage
            {...props}
            body={body}
            title={speak(props.context.language, membership ? 'form.membership.title' : 'form.admit.title', {
              body: body.name,
            })}
            submit={speak(props.context.language, membership ? 'form.save' : 'form.admit.submit')}
          />
        ),
        act: async (doing, { about: { body, membership }, values, version, code }) => {
          const done = await admitBody(doing, body.id, membership, version, membershipFromAnswers(values));
          if (done.ok) return ok(bodyPath(code, body.id));
          const { problem } = done;
          if (problem.problem === 'changed') {
            const { current } = problem;
            return editedElsewhere(
              doing.transaction,
              current && {
                id: current.id,
                answers: answersFromMembership(current),
                version: current.version,
              },
            );
          }
          const error = fieldError('since', (language) =>
            speak(language, 'form.wrong.member-then', spanWords(problem.membership, language)),
          );
          return failed({ kind: 'wrong-answers', errors: [error] });
        },
      },
    );
  form('partners/:id/admit');
  form('partners/:id/memberships/:membership');
}
