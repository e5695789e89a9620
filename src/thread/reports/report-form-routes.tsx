import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { addForm, FormPage, type FormAsked } from '../../partnerships/index.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { auditActor } from '../../platform/authorisation/actor.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import type { Queries } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { readVersionsInForce } from '../../plans/index.ts';
import { fieldError, type Words } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { ThreadServices } from '../thread-services.ts';
import { checkReport } from './check-report.ts';
import { drawReport } from './draw-report.ts';
import { publishReport } from './publish-report.ts';
import { reportDraftPath, reportPath, reportsPath } from './report-address.ts';
import {
  judgementForm,
  newReportForm,
  publishReportForm,
  reportRoundForm,
  reportWordsForm,
} from './report-forms.ts';
import { ReportGaps } from './report-gaps.tsx';
import { insertReport, keepJudgement, readReports, updateReport, writeRound } from './report-store.ts';
import { lastCompletedYear, reportingYear, yearName } from './reporting-year.ts';
import { noRound, readToldRounds } from './told-round.ts';

const writers = only({ roles: ['officer'], within: 'partnership', hidden: true });

/** Years back for which a report can still be begun. */
const yearsBack = 5;

/** The report named in the address with its plan in force; null where there is none. */
async function findReport(queries: Queries, { partnershipId, ids }: FormAsked) {
  const [report] = await readReports(queries, partnershipId, ids['report'] ?? '');
  const plans = await readVersionsInForce(queries, [partnershipId]);
  const plan = plans.find(({ planId }) => planId === report?.planId);
  return report && plan ? { report, plan } : null;
}

/** Forms in which an annual report is begun, written, judged and published. */
export function reportFormRoutes(routes: Hono, services: ThreadServices): void {
  const { reportFacts } = services;

  addForm(routes, services, {
    path: 'reports/new',
    who: writers,
    find: async (queries, { partnershipId, today }) => {
      const plans = await readVersionsInForce(queries, [partnershipId]);
      const last = lastCompletedYear(today).year;
      return {
        plans: plans.map(({ planId, content }) => ({ id: planId, title: content.plan.title })),
        years: Array.from({ length: yearsBack }, (_, back) => reportingYear(last - back)),
        rounds: await readToldRounds(queries, partnershipId),
      };
    },
    form: ({ plans, years, rounds }) => newReportForm(plans, years, rounds),
    begin: ({ plans, years, rounds }) => ({
      values: {
        year: String(years[0]?.year ?? ''),
        round: rounds[0]?.id ?? noRound,
        ...(plans[0] ? { plan: plans[0].id } : {}),
      },
    }),
    page: (props) => (
      <ReportFormPage
        {...props}
        back={reportsPath(props.place.area.code)}
        title={speak(props.context.language, 'new.title')}
        submit={speak(props.context.language, 'new.submit')}
      />
    ),
    act: async ({ transaction, actor, partnershipId }, { values, code }) => {
      const id = uuidv7();
      const { from, until, year } = reportingYear(Number(values.year));
      const begun = { id, partnershipId, planId: values.plan, from, until, roundId: roundOf(values.round) };
      if (!(await insertReport(transaction, begun)))
        return failed({
          kind: 'wrong-answers',
          errors: [
            fieldError('year', (language) => speak(language, 'new.there', { year: yearName({ year }) })),
          ],
        });
      await recordAudit(transaction, {
        ...auditActor(actor),
        ...{ partnershipId, action: 'progress-report.begun', subjectId: id, after: begun },
      });
      return ok(reportDraftPath(code, id));
    },
  });

  addForm(routes, services, {
    path: 'reports/draft/:report/round',
    who: writers,
    find: async (queries, asked) => {
      const found = await findReport(queries, asked);
      return found && { ...found, rounds: await readToldRounds(queries, asked.partnershipId) };
    },
    form: ({ rounds }) => reportRoundForm(rounds),
    begin: ({ report }) => ({
      version: report.version,
      values: { round: report.roundId ?? noRound },
    }),
    page: (props) => (
      <ReportFormPage
        {...props}
        back={reportDraftPath(props.place.area.code, props.about.report.id)}
        title={speak(props.context.language, 'round.title')}
        submit={speak(props.context.language, 'round.submit')}
      />
    ),
    act: async ({ transaction, actor, partnershipId }, { about, values, version, code }) => {
      const { id, roundId: before } = about.report;
      const after = roundOf(values.round);
      if (!(await writeRound(transaction, { id, version }, after)))
        return failed({ kind: 'wrong-answers', errors: [fieldError(null, changedMeanwhile)] });
      await recordAudit(transaction, {
        ...auditActor(actor),
        ...{ partnershipId, action: 'progress-report.round-chosen', subjectId: id },
        ...{ before: { roundId: before }, after: { roundId: after } },
      });
      return ok(reportDraftPath(code, id));
    },
  });

  addForm(routes, services, {
    path: 'reports/draft/:report/words',
    who: writers,
    find: findReport,
    form: () => reportWordsForm,
    begin: ({ report: { version, summary, extent, effectiveness } }) => ({
      version,
      values: { summary, extent, effectiveness },
    }),
    page: (props) => (
      <ReportFormPage
        {...props}
        back={reportDraftPath(props.place.area.code, props.about.report.id)}
        title={speak(props.context.language, 'words.title')}
        submit={speak(props.context.language, 'words.submit')}
      />
    ),
    act: async ({ transaction, actor, partnershipId }, { about, values, version, code }) => {
      const { id, summary, extent, effectiveness } = about.report;
      const after = {
        summary: values.summary ?? '',
        extent: values.extent ?? '',
        effectiveness: values.effectiveness ?? '',
      };
      if (!(await updateReport(transaction, { id, version }, after)))
        return failed({ kind: 'wrong-answers', errors: [fieldError(null, changedMeanwhile)] });
      await recordAudit(transaction, {
        ...auditActor(actor),
        ...{ partnershipId, action: 'progress-report.written', subjectId: id },
        ...{ before: { summary, extent, effectiveness }, after },
      });
      return ok(reportDraftPath(code, id));
    },
  });

  addForm(routes, services, {
    path: 'reports/draft/:report/outcomes/:outcome',
    who: writers,
    find: async (queries, asked) => {
      const found = await findReport(queries, asked);
      const outcome = found?.plan.content.priorities
        .flatMap(({ outcomes }) => outcomes)
        .find(({ id }) => id === asked.ids['outcome']);
      return found && outcome ? { ...found, outcome } : null;
    },
    form: () => judgementForm,
    begin: ({ report, outcome }) => {
      const judged = report.judgements.find(({ outcomeId }) => outcomeId === outcome.id);
      return {
        version: report.version,
        ...(judged ? { values: { improved: judged.improved, words: judged.words } } : {}),
      };
    },
    page: (props) => (
      <ReportFormPage
        {...props}
        back={reportDraftPath(props.place.area.code, props.about.report.id)}
        title={speak(props.context.language, 'judge.title', { outcome: props.about.outcome.name })}
        submit={speak(props.context.language, 'judge.submit')}
      />
    ),
    act: async ({ transaction, actor, partnershipId }, { about, values, version, code }) => {
      const { id, judgements } = about.report;
      const judgement = { outcomeId: about.outcome.id, improved: values.improved, words: values.words };
      if (!(await keepJudgement(transaction, partnershipId, { id, version }, judgement)))
        return failed({ kind: 'wrong-answers', errors: [fieldError(null, changedMeanwhile)] });
      await recordAudit(transaction, {
        ...auditActor(actor),
        ...{ partnershipId, action: 'progress-report.judged', subjectId: id, after: judgement },
        before: judgements.find(({ outcomeId }) => outcomeId === about.outcome.id) ?? null,
      });
      return ok(reportDraftPath(code, id));
    },
  });

  addForm(routes, services, {
    path: 'reports/draft/:report/publish',
    who: writers,
    find: async (queries, { partnershipId, ids, today }) => {
      const id = ids['report'] ?? '';
      const partnership = { id: partnershipId, code: '', name: '' };
      const drawn = await drawReport(queries, reportFacts, { id, partnership, today });
      return drawn && { drawn };
    },
    form: () => publishReportForm,
    begin: ({ drawn }) => ({ version: drawn.version }),
    page: (props) => {
      const { language } = props.context;
      const { code } = props.place.area;
      const { drawn } = props.about;
      return (
        <ReportFormPage
          {...props}
          back={reportDraftPath(code, drawn.id)}
          title={speak(language, 'publish.title')}
          lead={words(language, 'publish.lead')}
          above={
            <ReportGaps
              context={props.context}
              path={reportDraftPath(code, drawn.id)}
              gaps={checkReport(drawn.content)}
              mayWrite
            />
          }
          submit={speak(language, 'draft.publish')}
        />
      );
    },
    act: async (doing, { about, values, version, code }) => {
      const { rows } = await doing.transaction.query<{ name: string }>(
        'select name from area where id = $1',
        [doing.partnershipId],
      );
      const published = await publishReport(doing, reportFacts, {
        ...{ id: about.drawn.id, version, note: values.note ?? '' },
        partnership: { code, name: rows[0]?.name ?? code },
      });
      if (published.ok) return ok(reportPath(code, published.value));
      const { problem } = published;
      if (problem.kind === 'gone') return failed({ kind: 'gone' });
      const error = fieldError(null, (language) =>
        problem.kind === 'lacks'
          ? speak(language, 'publish.lacks', { count: problem.gaps.length })
          : speak(language, 'publish.changed'),
      );
      return failed({ kind: 'wrong-answers', errors: [error] });
    },
  });
}

const roundOf = (chosen: string): string | null => (chosen === noRound ? null : chosen);

const changedMeanwhile = (language: 'en' | 'gd') => speak(language, 'publish.changed');

/** Forms of reports stand below their list. */
function ReportFormPage(props: Omit<Parameters<typeof FormPage>[0], 'tab' | 'steps'> & { title: Words }) {
  return <FormPage {...props} tab="reports" steps={[]} />;
}
