import type { Context, Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { createPartnershipRequests } from '../../partnerships/index.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { signedInActor } from '../../platform/authorisation/request-actor.ts';
import { auditActor } from '../../platform/authorisation/actor.ts';
import type { Queries } from '../../platform/database/database.ts';
import { removeFile } from '../../platform/files/remove-file.ts';
import { submitOnce } from '../../platform/forms/submit-once.ts';
import { isUuid } from '../../platform/uuid.ts';
import {
  type FormState,
  newForm,
  pathIn,
  readForm,
  respondWithFile,
  respondWithForm,
  showAgain,
  splitFormat,
  SubjectForm,
} from '../../web/index.ts';
import { writers } from '../plans/draft-form.tsx';
import { bringInImport, type BringInProblem } from './bring-in-import.ts';
import { findImport, readChanges } from './import-store.ts';
import { importForm } from './import-form.ts';
import { judgeImport, type Judgement } from './judge-import.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { ImportPage } from './pages/import-page.tsx';
import { CountsTable, JudgementPart, RefusedLinks, shownVerdicts } from './pages/judgement-part.tsx';
import { problemWords } from './problem-words.ts';
import { refusedTable } from './refused-table.ts';
import { columnsPath, importPath } from './sheet-address.ts';
import type { SheetImport } from './sheet-import.ts';
import type { SheetServices } from './sheet-services.ts';

/** One spreadsheet: what it would change, and bringing it in. */
export function importRoutes(routes: Hono, services: SheetServices): void {
  const { database } = services;
  const request = createPartnershipRequests(services);

  const find = async (context: Context) => {
    const found = await request(context);
    if (found instanceof Response) return found;
    const id = context.req.param('import') ?? '';
    const { place } = found;
    const page = { ...found.page, asAt: null };
    const asked = { partnershipId: place.area.id, today: page.today };
    const actor = signedInActor(context);
    const read = !isUuid(id)
      ? null
      : await asActor(
          database,
          actor,
          async (queries) => {
            const one = await findImport(queries, asked.partnershipId, id);
            if (one === null) return null;
            const changes = one.state === 'taken-back' ? await readChanges(queries, id) : [];
            const stay = changes.filter(({ takenBack }) => !takenBack).length;
            return { found: one, stay, judged: await judge(queries, one, asked) };
          },
          { readOnly: true, isolation: 'repeatable read' },
        );
    if (read === null) return context.notFound();
    return { ...read, page, place, actor, asked, code: place.area.code };
  };
  const judge = async (
    queries: Queries,
    one: SheetImport,
    asked: { partnershipId: number; today: string },
  ) => (one.state === 'open' ? judgeImport(queries, services, one, asked) : null);

  type Found = Exclude<Awaited<ReturnType<typeof find>>, Response>;
  const formOf = ({ total }: Judgement) =>
    importForm({
      ...{ refused: total.refused, conflicts: total.conflict },
      written: total.new + total.changed,
    });
  const draw = (context: Context, one: Found, state: FormState | null, problem: BringInProblem | null) => {
    const { page, place, found, judged, stay, code } = one;
    const { language } = page;
    const told = problem ?? (judged && !judged.ok ? judged.problem : null);
    const judgement = judged?.ok ? judged.value : null;
    const asked = context.req.query('show');
    const on = Number(context.req.query('page') ?? 1);
    const form = judgement && formOf(judgement);
    const writable =
      judgement && judgement.total.new + judgement.total.changed + judgement.total.conflict > 0;
    return (
      <ImportPage
        context={page}
        place={place}
        found={found}
        stay={stay}
        wrong={told && problemWords(language, told)}
      >
        {judgement && (
          <JudgementPart
            context={page}
            code={code}
            found={found}
            judgement={judgement}
            show={shownVerdicts.find((verdict) => verdict === asked) ?? null}
            page={Number.isInteger(on) && on > 0 ? on : 1}
          />
        )}
        {judgement && form && writable && (
          <>
            <h2>{words(language, 'bring.heading')}</h2>
            <SubjectForm
              context={page}
              form={form}
              state={state ?? newForm(form, { subject: found.id, version: judgement.fingerprint })}
              action={pathIn(language, importPath(code, found.id))}
              submit={speak(language, 'bring.in')}
            />
          </>
        )}
        {found.counts !== null && <CountsTable context={page} counts={found.counts} />}
        {found.counts !== null && found.sha256 !== null && (
          <>
            <p>{words(language, 'refused.left')}</p>
            <RefusedLinks context={page} code={code} found={found} />
          </>
        )}
      </ImportPage>
    );
  };

  routes.get('/partnerships/:code/plan/sheets/:import', writers, async (context) => {
    const one = await find(context);
    if (one instanceof Response) return one;
    const { judged, page, code, found } = one;
    if (judged && !judged.ok && judged.problem.problem === 'unmapped')
      return context.redirect(pathIn(page.language, columnsPath(code, found.id)), 303);
    return respondWithForm(context.req.raw, draw(context, one, null, null));
  });

  routes.post('/partnerships/:code/plan/sheets/:import', writers, async (context) => {
    const one = await find(context);
    if (one instanceof Response) return one;
    const { judged, page, code, found, actor, asked } = one;
    const path = importPath(code, found.id);
    // Sent once more after it acted, it leads where the first led.
    const form = judged?.ok ? formOf(judged.value) : importForm({ refused: 1, conflicts: 1, written: 0 });
    const sent = await readForm(context.req.raw, form);
    const again = (state: FormState) => draw(context, one, state, null);
    if (!sent.ok) return showAgain(context.req.raw, page, sent.problem, again);
    const { values, state, submission } = sent.value;
    const wish: Partial<Record<'without' | 'overwrite', boolean>> = values;
    const done = await asActor(database, actor, (transaction) =>
      submitOnce(transaction, { ...submission, accountId: actor.accountId }, async () => {
        const doing = { transaction, actor, ...asked };
        const brought = await bringInImport(doing, services, {
          ...{ importId: found.id, fingerprint: state.version ?? -1 },
          ...{ without: wish.without === true, overwrite: wish.overwrite === true },
        });
        return brought.ok ? ok(path) : failed({ kind: 'not-brought' as const, why: brought.problem });
      }),
    );
    if (done.ok) {
      // What was brought in whole stands in the records; of the rest, the file of refused rows is still asked for.
      if (judged?.ok && judged.value.total.refused === 0 && found.fileId !== null)
        await removeFile(services.files, found.fileId, auditActor(actor));
      return context.redirect(pathIn(page.language, done.value), 303);
    }
    if (done.problem.kind !== 'not-brought') return context.redirect(pathIn(page.language, path), 303);
    const { why } = done.problem;
    return respondWithForm(
      context.req.raw,
      draw(context, one, null, why),
      why.problem === 'some-refused' ? 422 : 409,
    );
  });

  routes.get('/partnerships/:code/plan/sheets/:import/:file{refused\\..+}', writers, async (context) => {
    const one = await find(context);
    if (one instanceof Response) return one;
    const { page, found, actor, asked } = one;
    const judged = await asActor(database, actor, (queries) => judgeImport(queries, services, found, asked), {
      readOnly: true,
    });
    if (!judged.ok) return context.notFound();
    const { value } = judged;
    return respondWithFile(context.req.raw, page, splitFormat(context.req.param('file')), {
      table: () => refusedTable(page.language, found.fileName, value),
    });
  });
}
