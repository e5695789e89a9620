import { editConflict } from '../../platform/forms/edit-conflict.ts';
import type { Hono } from 'hono';
import { Temporal } from 'temporal-polyfill';
import { failed, ok } from '../../kernel/result.ts';
import { addForm, type Doing, type MemberBody, memberBodies } from '../../partnerships/index.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { defineForm, fieldError, fields, type ValuesOf } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { auditDraft, DraftFormPage, findDraft, writers } from '../plans/draft-form.tsx';
import { draftPath } from '../plans/plan-address.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import type { Representation } from './representation.ts';
import {
  insertRepresentation,
  type RepresentationWords,
  updateRepresentation,
} from './representation-store.ts';

export function representationForm(bodies: readonly MemberBody[], today?: string) {
  return defineForm('plan-representation', {
    from: fields.select({
      label: (language) => speak(language, 'representation.from'),
      hint: (language) => speak(language, 'representation.from.hint'),
      optional: true,
      choices: bodies.map(({ id, name }) => ({ value: id, text: () => name })),
    }),
    receivedOn: fields.day({
      label: (language) => speak(language, 'representation.received'),
      ...(today === undefined ? {} : { max: Temporal.PlainDate.from(today) }),
    }),
    words: fields.textArea({
      label: (language) => speak(language, 'representation.words'),
      hint: (language) => speak(language, 'representation.words.hint'),
      max: 20_000,
    }),
    shownWords: fields.textArea({
      label: (language) => speak(language, 'representation.shown'),
      hint: (language) => speak(language, 'representation.shown.hint'),
      rows: 3,
      optional: true,
    }),
    answer: fields.textArea({
      label: (language) => speak(language, 'representation.answer'),
      rows: 4,
      optional: true,
    }),
  });
}

type Values = ValuesOf<ReturnType<typeof representationForm>['fields']>;

/** Forms in which what was said of a draft is recorded and answered. */
export function representationFormRoutes(routes: Hono, services: PlanRouteServices): void {
  addForm(routes, services, {
    path: 'plan/draft/:plan/representations/new',
    who: writers,
    find: async (queries, asked) => {
      const draft = await findDraft(queries, asked);
      return draft && { draft, bodies: await memberBodies(queries, asked.partnershipId, asked.today) };
    },
    form: ({ bodies }, { today }) => representationForm(bodies, today),
    begin: () => ({}),
    page: (props) => (
      <DraftFormPage
        {...props}
        title={speak(props.context.language, 'representation.title.new')}
        submit={speak(props.context.language, 'representation.submit')}
        anchor="#representations"
      />
    ),
    act: async (doing, { about, values, code }) => {
      const planId = about.draft.plan.id;
      const id = uuidv7();
      const words = wordsOf(values, doing, null);
      await insertRepresentation(
        doing.transaction,
        { id, partnershipId: doing.partnershipId, planId },
        words,
      );
      await auditDraft(doing, 'representation.recorded', id, { after: traced(words) });
      return ok(`${draftPath(code, planId)}#representations`);
    },
  });

  addForm(routes, services, {
    path: 'plan/draft/:plan/representations/:representation',
    who: writers,
    find: async (queries, asked) => {
      const draft = await findDraft(queries, asked);
      const one = draft?.representations.find(({ id }) => id === asked.ids['representation']);
      if (!draft || !one) return null;
      const members = await memberBodies(queries, asked.partnershipId, asked.today);
      const bodies =
        one.bodyId === null || members.some(({ id }) => id === one.bodyId)
          ? members
          : [...members, { id: one.bodyId, name: one.bodyName ?? one.bodyId }];
      return { draft, one, bodies };
    },
    form: ({ bodies }, { today }) => representationForm(bodies, today),
    begin: ({ one }) => ({ values: valuesOf(one), version: one.version }),
    page: (props) => (
      <DraftFormPage
        {...props}
        title={speak(props.context.language, 'representation.title')}
        submit={speak(props.context.language, 'representation.submit')}
        anchor="#representations"
      />
    ),
    act: async (doing, { about, values, version, code }) => {
      const planId = about.draft.plan.id;
      const { one } = about;
      const { id } = one;
      if (one.versionNumber !== null)
        return failed({
          kind: 'wrong-answers',
          errors: [fieldError(null, (language) => speak(language, 'representation.closed'))],
        });
      const words = wordsOf(values, doing, one);
      if (!(await updateRepresentation(doing.transaction, { id, version, planId }, words)))
        return failed(
          await editConflict(doing.transaction, id, { current: valuesOf(one), version: one.version }),
        );
      await auditDraft(doing, 'representation.changed', id, { before: traced(one), after: traced(words) });
      return ok(`${draftPath(code, planId)}#representations`);
    },
  });
}

function valuesOf(one: Representation): Values {
  const { bodyId, receivedOn, words, shownWords, answer } = one;
  return { from: bodyId, receivedOn: Temporal.PlainDate.from(receivedOn), words, shownWords, answer };
}

/** The day of an answer is the day it was first given. */
function wordsOf(values: Values, { today }: Doing, before: Representation | null): RepresentationWords {
  const { from, receivedOn, words, shownWords, answer } = values;
  const answeredOn = answer === null ? null : (before?.answeredOn ?? today);
  return { bodyId: from, receivedOn: String(receivedOn), words, shownWords, answer, answeredOn };
}

/** Without what somebody wrote, who may name people. */
function traced({ bodyId, receivedOn, answer, answeredOn }: RepresentationWords) {
  return { bodyId, receivedOn, answered: answer !== null, answeredOn };
}
