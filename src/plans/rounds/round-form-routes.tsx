import type { Hono } from 'hono';
import { failed, ok, type Result } from '../../kernel/result.ts';
import {
  readBoardMeetings,
  addForm,
  type FormAsked,
  FormPage,
  type FormPageProps,
} from '../../partnerships/index.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import type { Queries } from '../../platform/database/database.ts';
import {
  fieldError,
  type FormFields,
  formatDay,
  linkTo,
  type WrongAnswers,
  type Words,
} from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { auditDraft } from '../plans/draft-form.tsx';
import type { PlanRouteServices } from '../plans-services.ts';
import { askElsewhere } from './ask-elsewhere.ts';
import { freezeRound } from './freeze-round.ts';
import { acceptAnswers, returnUpdate } from './judge-updates.ts';
import { openRound } from './open-round.ts';
import { RequestNotes } from './pages/update-pages.tsx';
import { readRequest, readRequests } from './request-store.ts';
import { type Round, type UpdateRequest, waits } from './round.ts';
import { roundPath, roundsPath } from './round-address.ts';
import {
  acceptForm,
  addressForm,
  freezeForm,
  lastWords,
  openRoundForm,
  returnForm,
  updateForm,
  wordsOf,
} from './round-forms.ts';
import { requestsToAnswer } from './requests-to-answer.ts';
import { answers } from './round-rights.ts';
import { readRound } from './round-store.ts';
import { takeUpdate } from './take-update.ts';

const keepers = only({ roles: ['officer'], within: 'partnership', hidden: true });
/** What a lead signs off is nobody else's to sign. */
const leads = only({ roles: ['partner-lead'], within: 'partnership', hidden: true, inPerson: true });

type Problem =
  | 'no-meeting'
  | 'open-already'
  | 'no-actions'
  | 'closed'
  | 'judged'
  | 'answered'
  | 'frozen-already';

/** Forms of a round: it is opened, answered, judged and frozen. */
export function roundFormRoutes(routes: Hono, services: PlanRouteServices): void {
  addForm(routes, services, {
    path: 'reporting/new',
    who: keepers,
    find: async (queries, { partnershipId, today }) => ({
      round: null,
      meetings: await readBoardMeetings(queries, { partnershipId, code: '' }, { from: today }),
    }),
    form: ({ meetings }) => openRoundForm(meetings),
    begin: ({ meetings }) => (meetings[0] ? { values: { meeting: meetings[0].id } } : {}),
    page: (props) => (
      <RoundFormPage
        {...props}
        title={speak(props.context.language, 'rounds.new')}
        lead={words(props.context.language, 'round.form.lead')}
        submit={speak(props.context.language, 'round.form.submit')}
      />
    ),
    act: async (doing, { values, code }) => {
      const dueOn = String(values.dueOn);
      const opened = await openRound(doing, { name: values.name, dueOn, meetingId: values.meeting || null });
      if (opened.ok) return ok(roundPath(code, opened.value));
      if (opened.problem !== 'past') return wrong(opened.problem);
      return failed({
        kind: 'wrong-answers',
        errors: [
          fieldError('dueOn', (language) =>
            speak(language, 'round.wrong.past', { day: formatDay(dueOn, language) }),
          ),
        ],
      });
    },
  });

  addForm(routes, services, {
    path: 'reporting/:round/accept',
    who: keepers,
    find: async (queries, asked) => {
      const round = await findOpen(queries, asked);
      if (round === null) return null;
      const requests = await readRequests(queries, [round.id]);
      return { round, sent: requests.filter(({ state }) => state === 'sent') };
    },
    form: ({ sent }) => acceptForm(sent),
    begin: () => ({}),
    page: (props) => (
      <RoundFormPage
        {...props}
        title={speak(props.context.language, 'round.accept.title')}
        submit={speak(props.context.language, 'round.accept.submit')}
      />
    ),
    act: async (doing, { about: { round }, values, code }) => {
      const done = await acceptAnswers(doing, round.id, values.updates);
      return done.ok ? ok(roundPath(code, round.id)) : wrong(done.problem);
    },
  });

  addForm(routes, services, {
    path: 'reporting/:round/freeze',
    who: keepers,
    find: async (queries, asked) => {
      const round = await findOpen(queries, asked);
      return round && { round };
    },
    form: () => freezeForm,
    begin: () => ({}),
    page: (props) => (
      <RoundFormPage
        {...props}
        title={speak(props.context.language, 'round.freeze.title')}
        lead={words(props.context.language, 'round.freeze.lead')}
        submit={speak(props.context.language, 'round.freeze.submit')}
        submitKind="danger"
      />
    ),
    act: async (doing, { about: { round }, code }) => {
      const done = await freezeRound(doing, round.id);
      if (done.ok) return ok(roundPath(code, round.id));
      return done.problem === 'gone' ? failed({ kind: 'gone' }) : wrong(done.problem);
    },
  });

  addForm(routes, services, {
    path: 'reporting/:round/requests/:request/return',
    who: keepers,
    find: (queries, asked) => findRequest(queries, asked, ({ state }) => state === 'sent'),
    form: () => returnForm,
    begin: () => ({}),
    page: (props) => (
      <RoundFormPage
        {...props}
        title={speak(props.context.language, 'round.return.title')}
        submit={speak(props.context.language, 'round.return.submit')}
        above={<p class="own-words">{props.about.request.answer?.words}</p>}
      />
    ),
    act: async (doing, { about: { round, request }, values, code }) => {
      const done = await returnUpdate(doing, { roundId: round.id, requestId: request.id }, values.comment);
      return done.ok ? ok(roundPath(code, round.id)) : wrong(done.problem);
    },
  });

  addForm(routes, services, {
    path: 'reporting/:round/requests/:request/address',
    who: keepers,
    find: (queries, asked) => findRequest(queries, asked, waits),
    form: () => addressForm,
    begin: () => ({}),
    page: (props) => (
      <RoundFormPage
        {...props}
        title={speak(props.context.language, 'round.address.title')}
        submit={speak(props.context.language, 'round.address.submit')}
      />
    ),
    act: async (doing, { about: { round, request }, values, code }) => {
      const done = await askElsewhere(doing, { roundId: round.id, requestId: request.id }, values.email);
      return done.ok ? ok(roundPath(code, round.id)) : wrong(done.problem);
    },
  });

  addForm(routes, services, {
    path: 'reporting/:round/requests/:request/answer',
    who: leads,
    find: async (queries, asked) => {
      const found = await findRequest(
        queries,
        asked,
        (request) => waits(request) && answers(asked.actor, asked.partnershipId, request),
      );
      if (found === null) return null;
      const others = await requestsToAnswer(queries, asked.actor);
      return { ...found, others: others.filter(({ id }) => id !== found.request.id) };
    },
    form: ({ round, others }) => updateForm(others, round.partnershipId),
    begin: ({ request }) => ({ values: lastWords(request) }),
    page: (props) => (
      <RoundFormPage
        {...props}
        title={speak(props.context.language, 'update.title', { action: props.about.request.actionName })}
        submit={speak(props.context.language, 'update.submit')}
        above={<RequestNotes context={props.context} request={props.about.request} />}
      />
    ),
    act: async (doing, { about: { round, request, others }, values, code }) => {
      const answered = [request, ...others.filter(({ id }) => values.also.includes(id))];
      const done = await takeUpdate(doing.transaction, answered, wordsOf(values), doing.today);
      if (!done.ok) return wrong(done.problem);
      for (const [partnershipId, own] of Map.groupBy(answered, (one) => one.partnershipId))
        await auditDraft({ ...doing, partnershipId }, 'update-request.answered', own[0]?.id ?? request.id, {
          after: { requests: own.map(({ id }) => id) },
        });
      return ok(roundPath(code, round.id));
    },
  });
}

function wrong(problem: Problem): Result<never, WrongAnswers> {
  return failed({
    kind: 'wrong-answers',
    errors: [fieldError(null, (language) => speak(language, `round.wrong.${problem}`))],
  });
}

async function findOpen(queries: Queries, { partnershipId, ids }: FormAsked): Promise<Round | null> {
  const round = await readRound(queries, partnershipId, ids['round'] ?? '');
  return round?.frozenOn === null ? round : null;
}

async function findRequest(
  queries: Queries,
  asked: FormAsked,
  fits: (request: UpdateRequest) => boolean,
): Promise<{ round: Round; request: UpdateRequest } | null> {
  const round = await findOpen(queries, asked);
  const request = round && (await readRequest(queries, asked.ids['request'] ?? ''));
  return request && request.roundId === round.id && fits(request) ? { round, request } : null;
}

/** A form of a round on its page: the way back is the round. */
function RoundFormPage<About extends { round: Round | null }, Fields extends FormFields>(
  props: FormPageProps<About, Fields> & {
    title: Words;
    submit: Words;
    submitKind?: 'primary' | 'danger';
    lead?: ReturnType<typeof words>;
    above?: ReturnType<typeof words>;
  },
) {
  const { context, place, about } = props;
  const { code } = place.area;
  const { round } = about;
  return (
    <FormPage
      {...props}
      tab="reporting"
      steps={round === null ? [] : [{ text: round.name, href: linkTo(context, roundPath(code, round.id)) }]}
      back={round === null ? roundsPath(code) : roundPath(code, round.id)}
    />
  );
}
