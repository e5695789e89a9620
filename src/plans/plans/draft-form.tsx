import type { Child } from 'hono/jsx';
import type { Temporal } from 'temporal-polyfill';
import { type Doing, FormPage, type FormAsked, type FormPageProps } from '../../partnerships/index.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { auditActor } from '../../platform/authorisation/actor.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import type { Queries } from '../../platform/database/database.ts';
import { type FormFields, linkTo, type SubjectFormProps, type Words } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { draftPath, draftsPath } from './plan-address.ts';
import type { PlanDraft } from './plan-draft.ts';
import { readPlanDraft } from './read-plan-draft.ts';

/** Who writes plans. A draft is nobody else's to know of. */
export const writers = only({ roles: ['officer'], within: 'partnership', hidden: true });

/** What a form of a draft is about: at least the draft. */
export interface AboutDraft {
  draft: PlanDraft;
}

/** The draft named `plan` in the address; null where this partnership has none of that id. */
export function findDraft(queries: Queries, { partnershipId, ids }: FormAsked): Promise<PlanDraft | null> {
  return readPlanDraft(queries, { partnershipId, id: ids['plan'] ?? '' });
}

/** Notes what was done to a draft. */
export async function auditDraft(
  { transaction, actor, partnershipId }: Doing,
  action: string,
  subjectId: string,
  change: { before?: unknown; after?: unknown; why?: string } = {},
): Promise<void> {
  const acting = auditActor(actor);
  await recordAudit(transaction, {
    ...acting,
    ...{ partnershipId, action, subjectId },
    ...change,
    ...(acting.why === undefined ? {} : { why: acting.why }),
  });
}

/** A form of a draft on its page: the way back is the draft. */
export function DraftFormPage<About extends AboutDraft, Fields extends FormFields>({
  title,
  submit,
  submitKind,
  lead,
  above,
  layout,
  anchor = '',
  ...props
}: FormPageProps<About, Fields> & {
  title: Words;
  submit: Words;
  submitKind?: 'primary' | 'danger';
  lead?: Child;
  above?: Child;
  layout?: SubjectFormProps<Fields>['children'];
  /** `#outcome-…`: where in the draft it was come from. */
  anchor?: string;
}) {
  const { context, place, about } = props;
  const { language } = context;
  const { plan } = about.draft;
  const { code } = place.area;
  return (
    <FormPage
      {...props}
      tab="plan"
      title={title}
      submit={submit}
      {...(submitKind === undefined ? {} : { submitKind })}
      {...(lead === undefined ? {} : { lead })}
      {...(above === undefined ? {} : { above })}
      {...(layout === undefined ? {} : { layout })}
      steps={[
        { text: speak(language, 'drafts.step'), href: linkTo(context, draftsPath(code)) },
        {
          text: speak(language, 'draft.step', { plan: plan.title }),
          href: linkTo(context, draftPath(code, plan.id)),
        },
      ]}
      back={`${draftPath(code, plan.id)}${anchor}`}
    />
  );
}

/** A day as the database has it. */
export function isoDay(day: Temporal.PlainDate | null): string | null {
  return day === null ? null : String(day);
}
