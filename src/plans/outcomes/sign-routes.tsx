import { editConflict } from '../../platform/forms/edit-conflict.ts';
import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { addForm, leadsFor } from '../../partnerships/index.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { defineForm, fields } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { auditDraft, DraftFormPage, findDraft } from '../plans/draft-form.tsx';
import { draftPath } from '../plans/plan-address.ts';
import { touchPlan } from '../plans/plan-store.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { signOutcome } from './owner-store.ts';

export const signForm = defineForm(
  'plan-sign',
  {
    office: fields.text({
      label: (language) => speak(language, 'sign.office'),
      hint: (language) => speak(language, 'sign.office.hint'),
    }),
    agree: fields.tick({
      label: (language) => speak(language, 'sign.agree', { body: '' }),
      mustBe: true,
    }),
  },
  { drafts: 'brief' },
);

/** A signature is nobody else's to give. */
const leads = only({ roles: ['partner-lead'], within: 'partnership', hidden: true, inPerson: true });

/** Each owner's lead signs for that very body, in the words the outcome has then. */
export function signRoutes(routes: Hono, services: PlanRouteServices): void {
  addForm(routes, services, {
    path: 'plan/draft/:plan/outcomes/:outcome/sign/:body',
    who: leads,
    find: async (queries, asked) => {
      const draft = await findDraft(queries, asked);
      const outcome = draft?.outcomes.find(({ id }) => id === asked.ids['outcome']);
      const owner = outcome?.owners.find(({ bodyId }) => bodyId === asked.ids['body']);
      return draft && outcome && owner && leadsFor(asked.actor, asked.partnershipId, owner.bodyId)
        ? { draft, outcome, owner }
        : null;
    },
    form: ({ owner }) => ({
      ...signForm,
      fields: {
        ...signForm.fields,
        agree: fields.tick({
          label: (language) => speak(language, 'sign.agree', { body: owner.bodyName }),
          mustBe: true,
        }),
      },
    }),
    begin: ({ outcome, owner }) => ({
      version: outcome.version,
      values: owner.signedAs === null ? {} : { office: owner.signedAs },
    }),
    page: (props) => {
      const { language } = props.context;
      const { outcome, owner } = props.about;
      return (
        <DraftFormPage
          {...props}
          title={speak(language, 'sign.title', { body: owner.bodyName })}
          lead={words(language, 'sign.lead', { body: owner.bodyName, outcome: outcome.name })}
          above={outcome.improvement !== '' && <p class="own-words">{outcome.improvement}</p>}
          submit={speak(language, 'sign.submit')}
          anchor={`#outcome-${outcome.id}`}
        />
      );
    },
    act: async (doing, { about, values, version, code }) => {
      const { outcome, owner, draft } = about;
      const planId = draft.plan.id;
      await touchPlan(doing.transaction, planId);
      const signed = { signedOn: doing.today, signedAs: values.office };
      const { bodyId } = owner;
      if (!(await signOutcome(doing.transaction, { outcomeId: outcome.id, version, bodyId }, signed)))
        return failed(
          await editConflict(doing.transaction, outcome.id, { current: values, version: outcome.version }),
        );
      await auditDraft(doing, 'plan-outcome.signed', outcome.id, {
        after: { ...signed, bodyId, outcomeVersion: version },
      });
      return ok(`${draftPath(code, planId)}#outcome-${outcome.id}`);
    },
  });
}
