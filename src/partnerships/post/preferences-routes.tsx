import { Hono } from 'hono';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { signedInActor } from '../../platform/authorisation/request-actor.ts';
import { inPerson } from '../../platform/authorisation/who-may.ts';
import { chooseMailLanguage, readMailLanguage } from '../../platform/mail/mail-language.ts';
import { choose, readPreferences } from '../../platform/mail/mail-preferences.ts';
import {
  forgetKept,
  openKept,
  pageContext,
  pathIn,
  readForm,
  respondWithForm,
  showAgain,
} from '../../web/index.ts';
import { PreferencesPage } from './pages/preferences-page.tsx';
import type { PostServices } from './post-services.ts';
import { answersOf, choicesOf, preferencesForm } from './preferences-form.ts';

/** What somebody wants to hear of by mail, and how often. Sending the form twice comes to the same. */
export function preferencesRoutes({ database, site }: PostServices): Hono {
  return new Hono()
    .get('/account/mail', inPerson, async (context) => {
      const actor = signedInActor(context);
      const values = await asActor(
        database,
        actor,
        async (within) =>
          answersOf(
            await readPreferences(within, actor.accountId),
            await readMailLanguage(within, actor.accountId),
          ),
        { readOnly: true },
      );
      const state = await openKept(database, actor, preferencesForm, { values });
      const page = pageContext(site, context, '');
      const saved = context.req.query('saved') !== undefined;
      return respondWithForm(context.req.raw, <PreferencesPage context={page} state={state} saved={saved} />);
    })
    .post('/account/mail', inPerson, async (context) => {
      const actor = signedInActor(context);
      const page = pageContext(site, context, '');
      const sent = await readForm(context.req.raw, preferencesForm);
      if (!sent.ok)
        return showAgain(context.req.raw, page, sent.problem, (state) => (
          <PreferencesPage context={page} state={state} saved={false} />
        ));
      const { values } = sent.value;
      await asActor(database, actor, async (within) => {
        await choose(within, actor.accountId, choicesOf(values));
        await chooseMailLanguage(within, actor.accountId, values.language === 'gd' ? 'gd' : 'en');
      });
      await forgetKept(database, { actor, form: preferencesForm });
      return context.redirect(pathIn(page.language, '/account/mail?saved'), 303);
    });
}
