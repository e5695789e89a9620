import type { Context, Hono } from 'hono';
import type { Result } from '../../kernel/result.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { signedInActor } from '../../platform/authorisation/request-actor.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import type { Queries, Transaction } from '../../platform/database/database.ts';
import { submitOnce } from '../../platform/forms/submit-once.ts';
import { isUuid } from '../../platform/uuid.ts';
import {
  errorTitle,
  type Form,
  type FormFields,
  type FormState,
  type Language,
  type NewFormOptions,
  newForm,
  openForm,
  pageContext,
  PageShell,
  pathIn,
  readForm,
  respondWithForm,
  showAgain,
  stateAfter,
  SubjectForm,
  type SubjectFormProps,
  type ValuesOf,
  type Words,
} from '../../web/index.ts';
import type { NotDone } from '../form-at.tsx';
import { speak as speakShared } from '../messages/message.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { speak } from './messages/message.ts';

type Ids = Readonly<Record<string, string>>;

/** One form about a body that the nation keeps: shown with GET, acts with POST at the same address. */
export interface NationForm<About, Fields extends FormFields> {
  path: string;
  /** Null: there is nothing it could be about. */
  find(queries: Queries, ids: Ids): Promise<About | null>;
  form(about: About): Form<Fields>;
  begin(about: About): NewFormOptions<Fields>;
  title(language: Language, about: About): Words;
  submit(language: Language): Words;
  /** Path of the page it was come from. */
  back(about: About): string;
  layout?(language: Language): NonNullable<SubjectFormProps<Fields>['children']>;
  act(
    doing: { transaction: Transaction; actor: Actor },
    sent: { about: About; values: ValuesOf<Fields>; version: number },
  ): Promise<Result<string, NotDone<Fields>>>;
}

/** Adds the two routes of a form, for officers of the whole nation. */
export function addNationForm<About, Fields extends FormFields>(
  routes: Hono,
  { database, site }: PartnershipsServices,
  one: NationForm<About, Fields>,
): void {
  const answer = async (context: Context) => {
    const ids = context.req.param() as Ids;
    if (!Object.values(ids).every(isUuid)) return context.notFound();
    const actor = signedInActor(context);
    const page = pageContext(site, context, '');
    const { language } = page;
    const posted = context.req.method === 'POST';
    const opened = await asActor(database, actor, async (queries) => {
      const about = await one.find(queries, ids);
      if (about === null) return null;
      const form = one.form(about);
      const options = { ...one.begin(about), subject: Object.values(ids).join('/') };
      return {
        about,
        form,
        state: posted ? newForm(form, options) : await openForm(queries, actor, form, options),
      };
    });
    if (opened === null) return context.notFound();
    const { about, form } = opened;
    const title = one.title(language, about);
    const draw = (state: FormState) => (
      <PageShell
        context={page}
        title={title}
        documentTitle={errorTitle(language, title, state.errors.length > 0)}
        breadcrumbs={[
          { text: speak(language, 'register.title'), href: pathIn(language, '/partners') },
          { text: title },
        ]}
      >
        <SubjectForm
          context={page}
          form={form}
          state={state}
          action={new URL(context.req.url).pathname}
          submit={one.submit(language)}
          cancel={{ href: pathIn(language, one.back(about)), text: speakShared(language, 'form.cancel') }}
          {...(one.layout ? { children: one.layout(language) } : {})}
        />
      </PageShell>
    );
    if (!posted) return respondWithForm(context.req.raw, draw(opened.state));
    const sent = await readForm(context.req.raw, form);
    if (!sent.ok) return showAgain(context.req.raw, page, sent.problem, draw);
    const { values, state, submission } = sent.value;
    const done = await asActor(database, actor, (transaction) =>
      submitOnce(transaction, { ...submission, accountId: actor.accountId }, () =>
        one.act({ transaction, actor }, { about, values, version: state.version ?? 0 }),
      ),
    );
    if (done.ok) return context.redirect(pathIn(language, done.value), 303);
    if (done.problem.kind === 'gone') return context.notFound();
    return showAgain(context.req.raw, page, stateAfter(form, state, done.problem), draw);
  };
  const officers = only({ roles: ['officer'], within: 'nation' });
  routes.get(one.path, officers, answer);
  routes.post(one.path, officers, answer);
}
