import { type Context, Hono } from 'hono';
import { auditActor } from '../../platform/authorisation/actor.ts';
import { signedInActor } from '../../platform/authorisation/request-actor.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { transaction } from '../../platform/database/database.ts';
import { readJobRuns } from '../../platform/jobs/job-runs.ts';
import {
  countMail,
  listMail,
  type MailState,
  mailStates,
  readMail,
  sendAgain,
} from '../../platform/mail/read-outbox.ts';
import { withWholeLinks } from '../../platform/mail/site-link.ts';
import { isUuid } from '../../platform/uuid.ts';
import { pageContext, pathIn, respondWithPage } from '../../web/index.ts';
import { MailPage } from './pages/mail-page.tsx';
import { MailUnknownPage } from './pages/mail-unknown-page.tsx';
import { OutboxPage } from './pages/outbox-page.tsx';
import type { PostServices } from './post-services.ts';

const perPage = 50;
const nationalAdministrator = only({ roles: ['administrator'], within: 'nation', inPerson: true });

/**
 * Every mail, for the nation's administrators: mails are private, so they are read as the owner of the tables and
 * nobody else's transaction can see them.
 */
export function outboxRoutes({ database, site, baseUrl, hasMailServer, jobSilence }: PostServices): Hono {
  const found = async (context: Context) => {
    const id = context.req.param('id') ?? '';
    const mail = isUuid(id) ? await readMail(database, id) : null;
    return mail && { ...mail, text: mail.text === null ? null : withWholeLinks(mail.text, baseUrl) };
  };
  const unknown = (context: Context) =>
    respondWithPage(context.req.raw, <MailUnknownPage context={pageContext(site, context, '')} />, {
      status: 404,
    });
  return new Hono()
    .get('/administration/outbox', nationalAdministrator, async (context) => {
      const counts = await countMail(database);
      const state = stateOf(context.req.query('state'));
      const pages = Math.max(1, Math.ceil((counts.get(state) ?? 0) / perPage));
      const page = Math.min(pages, Math.max(1, Math.trunc(Number(context.req.query('page'))) || 1));
      const shown = {
        context: pageContext(site, context, ''),
        counts,
        state,
        page,
        pages,
        mails: await listMail(database, { state, page, perPage }),
        hasMailServer,
        silence: await jobSilence(),
        failing: (await readJobRuns(database)).filter(({ failedAt }) => failedAt !== null),
      };
      return respondWithPage(context.req.raw, <OutboxPage {...shown} />);
    })
    .get('/administration/outbox/:id', nationalAdministrator, async (context) => {
      const mail = await found(context);
      if (mail === null) return unknown(context);
      const page = pageContext(site, context, '');
      const again = context.req.query('again') !== undefined;
      const text = mail.secret ? null : mail.text;
      return respondWithPage(
        context.req.raw,
        <MailPage context={page} mail={{ ...mail, text }} hasMailServer={hasMailServer} again={again} />,
      );
    })
    .post('/administration/outbox/:id/text', nationalAdministrator, async (context) => {
      const mail = await found(context);
      if (mail === null) return unknown(context);
      const shown = !hasMailServer && mail.text !== null;
      if (shown)
        await transaction(database, (within) =>
          recordAudit(within, {
            ...auditActor(signedInActor(context)),
            action: 'mail.read',
            subjectId: mail.id,
          }),
        );
      const page = pageContext(site, context, '');
      return respondWithPage(
        context.req.raw,
        <MailPage
          context={{ ...page, path: page.path.replace(/\/text$/, '') }}
          mail={{ ...mail, text: shown ? mail.text : null }}
          hasMailServer={hasMailServer}
          again={false}
        />,
      );
    })
    .post('/administration/outbox/:id/again', nationalAdministrator, async (context) => {
      const mail = await found(context);
      if (mail === null) return unknown(context);
      await transaction(database, async (within) => {
        if (await sendAgain(within, mail.id))
          await recordAudit(within, {
            ...auditActor(signedInActor(context)),
            action: 'mail.sent-again',
            subjectId: mail.id,
          });
      });
      const { language } = pageContext(site, context, '');
      return context.redirect(pathIn(language, `/administration/outbox/${mail.id}?again`), 303);
    });
}

function stateOf(asked: string | undefined): MailState {
  return mailStates.find((state) => state === asked) ?? 'waiting';
}
