import { type Context, Hono } from 'hono';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { signedInActor } from '../../platform/authorisation/request-actor.ts';
import { signedIn } from '../../platform/authorisation/who-may.ts';
import type { Database } from '../../platform/database/database.ts';
import { removeDraft, saveDraft } from '../../platform/forms/draft-store.ts';
import { formatTime } from '../components/time-text.ts';
import { pageContext, type Site } from '../site.ts';
import { textOf, type Words } from '../messages/spoken.tsx';
import type { FormFields } from './field.ts';
import type { Form } from './define-form.ts';
import { speak } from './messages/message.ts';
import { readBody } from './read-body.ts';
import { readDraftBody } from './read-draft-body.ts';
import { hiddenNames, readPage, readSubject } from './read-hidden.ts';
import { respondWithForm } from './respond-with-form.ts';
import { type Unreadable, unreadable } from './unreadable.ts';
import { UnreadablePage } from './unreadable-page.tsx';

export interface DraftServices {
  database: Database;
  site: Site;
  /** Every form whose drafts are kept. */
  forms: readonly Form<FormFields>[];
}

/** Where forms are kept while they are written: by script as one types, by a button without. */
export function draftRoutes({ database, site, forms }: DraftServices): Hono {
  const routes = new Hono();
  const whileTyping = forms.filter((form) => form.drafts);

  const refuse = (context: Context, problem: Unreadable) => {
    const page = pageContext(site, context, '');
    const message = problem.message(page.language);
    if (wantsJson(context)) return answer(context, message, problem.status);
    return respondWithForm(
      context.req.raw,
      <UnreadablePage context={page} problem={problem} />,
      problem.status,
    );
  };

  routes.post('/drafts', signedIn, async (context) => {
    const sent = await readDraftBody(context.req.raw, whileTyping);
    if (!sent.ok) return refuse(context, sent.problem);
    const actor = signedInActor(context);
    const { form, subject, key, page, draft } = sent.value;
    const saved = await asActor(database, actor, (transaction) =>
      saveDraft(transaction, { accountId: actor.accountId, form, subject, key }, draft),
    );
    if (saved === 'too-many')
      return refuse(
        context,
        unreadable(413, (language) => speak(language, 'draft.many')),
      );
    const { language } = pageContext(site, context, '');
    if (!wantsJson(context)) return context.redirect(page ?? '/', 303);
    const said =
      saved === null
        ? speak(language, 'draft.sent')
        : speak(language, 'draft.saved', { time: formatTime(saved) });
    return answer(context, said, 200);
  });

  routes.post('/drafts/discard', signedIn, async (context) => {
    const body = await readBody(context.req.raw, { bytes: 10_000, files: false });
    if (!body.ok) return refuse(context, body.problem);
    const hidden = (name: string) => body.value.texts.get(name)?.[0] ?? '';
    const actor = signedInActor(context);
    const form = forms.find(({ name }) => name === hidden(hiddenNames.form));
    const subject = readSubject(hidden(hiddenNames.subject));
    if (form !== undefined)
      await asActor(database, actor, (transaction) =>
        removeDraft(transaction, { accountId: actor.accountId, form: form.name, subject }),
      );
    return context.redirect(readPage(hidden(hiddenNames.page)) ?? '/', 303);
  });

  return routes;
}

function wantsJson(context: Context): boolean {
  return context.req.header('Accept') === 'application/json';
}

function answer(context: Context, text: Words, status: 200 | Unreadable['status']): Response {
  return context.json({ text: textOf(text) }, status, { 'Cache-Control': 'private, no-store' });
}
