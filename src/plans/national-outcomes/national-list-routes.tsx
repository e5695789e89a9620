import type { Context, Hono } from 'hono';
import { ok } from '../../kernel/result.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { signedInActor } from '../../platform/authorisation/request-actor.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { submitOnce } from '../../platform/forms/submit-once.ts';
import {
  errorTitle,
  fieldError,
  type FormState,
  formatDay,
  openKept,
  pageContext,
  type PageContext,
  PageShell,
  pathIn,
  readForm,
  respondWithForm,
  respondWithPage,
  showAgain,
  stateAfter,
  SubjectForm,
} from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { PlanRouteServices } from '../plans-services.ts';
import { addNationalList } from './add-national-list.ts';
import { nationalListForm } from './national-list-form.ts';
import { readNationalLists } from './national-outcome-store.ts';
import { readOutcomeLines } from './outcome-lines.ts';

const administrators = only({ roles: ['administrator'], within: 'nation', inPerson: true });
const path = '/administration/national-outcomes';

/** Where national administrators add the lists that Ministers publish. */
export function nationalListRoutes(
  routes: Hono,
  { database, site }: Pick<PlanRouteServices, 'database' | 'site'>,
): void {
  routes.get(path, administrators, async (context) => {
    const page = pageContext(site, context, '');
    const { language } = page;
    const lists = await asActor(database, signedInActor(context), readNationalLists, { readOnly: true });
    const title = speak(language, 'national.title');
    return respondWithPage(
      context.req.raw,
      <PageShell context={page} title={title} breadcrumbs={[{ text: title }]}>
        <ul>
          {lists.map(({ name, inForceFrom, inForceUntil, outcomes }) => (
            <li>
              {inForceUntil === null
                ? words(language, 'national.list', { name, from: formatDay(inForceFrom, language) })
                : words(language, 'national.list.ended', {
                    name,
                    from: formatDay(inForceFrom, language),
                    until: formatDay(inForceUntil, language),
                  })}
              {': '}
              {words(language, 'list.count', { count: outcomes.length })}
            </li>
          ))}
        </ul>
        <p>
          <a class="ds_button" href={pathIn(language, `${path}/new`)}>
            {words(language, 'national.add')}
          </a>
        </p>
      </PageShell>,
    );
  });

  routes.get(`${path}/new`, administrators, async (context) => {
    const state = await openKept(database, signedInActor(context), nationalListForm);
    return respondWithForm(context.req.raw, draw(pageOf(context), state));
  });

  routes.post(`${path}/new`, administrators, async (context) => {
    const page = pageOf(context);
    const again = (state: FormState) => draw(page, state);
    const sent = await readForm(context.req.raw, nationalListForm);
    if (!sent.ok) return showAgain(context.req.raw, page, sent.problem, again);
    const { values, state, submission } = sent.value;
    const lines = readOutcomeLines(values.outcomes);
    if (!lines.ok) throw new Error('The form took lines that cannot be read.');
    const actor = signedInActor(context);
    const list = {
      ...{ name: values.name, inForceFrom: String(values.from), source: values.source },
      outcomes: lines.value,
    };
    const done = await asActor(database, actor, (transaction) =>
      submitOnce(transaction, { ...submission, accountId: actor.accountId }, async () => {
        const added = await addNationalList(transaction, actor, list);
        return added.ok
          ? ok(path)
          : {
              ok: false as const,
              problem: {
                kind: 'wrong-answers' as const,
                errors: [
                  fieldError('name', (language) =>
                    speak(language, 'problem.list-there', { name: values.name }),
                  ),
                ],
              },
            };
      }),
    );
    if (done.ok) return context.redirect(pathIn(page.language, done.value), 303);
    return showAgain(context.req.raw, page, stateAfter(nationalListForm, state, done.problem), again);
  });

  const pageOf = (context: Context) => pageContext(site, context, '');
}

function draw(page: PageContext, state: FormState) {
  const { language } = page;
  const title = speak(language, 'national.add');
  return (
    <PageShell
      context={page}
      title={title}
      documentTitle={errorTitle(language, title, state.errors.length > 0)}
      lead={words(language, 'list.lead')}
      breadcrumbs={[
        { text: speak(language, 'national.title'), href: pathIn(language, path) },
        { text: title },
      ]}
    >
      <SubjectForm
        context={page}
        form={nationalListForm}
        state={state}
        action={pathIn(language, `${path}/new`)}
        submit={speak(language, 'list.submit')}
      />
    </PageShell>
  );
}
