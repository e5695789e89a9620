import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { fieldError } from '../../web/index.ts';
import type { Body } from '../bodies/body.ts';
import { editedElsewhere } from '../edited-elsewhere.ts';
import { addForm } from '../form-at.tsx';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { bodyPath } from '../taking-part/body-path.ts';
import { speak } from '../taking-part/messages/message.ts';
import { BodyFormPage } from '../taking-part/pages/body-form-page.tsx';
import { spanWords } from '../taking-part/span-words.ts';
import { accountsHere } from './account-store.ts';
import { fillSeat, type SeatNotFilled } from './fill-seat.ts';
import type { SeatTerm, SeatWithTerms } from './seat.ts';
import { findSeat } from './seat-form-routes.tsx';
import { type AccountChoice, answersFromTerm, termForm, termFromAnswers } from './term-form.ts';

interface AboutTerm {
  body: Body;
  seat: SeatWithTerms;
  term: SeatTerm | null;
  accounts: AccountChoice[];
}

/** Recording who holds a seat, and changing or ending a term: for officers. */
export function addTermForms(routes: Hono, services: PartnershipsServices): void {
  const form = (path: string) =>
    addForm<AboutTerm, ReturnType<typeof termForm>['fields']>(routes, services, {
      path,
      who: only({ roles: ['officer'], within: 'partnership' }),
      find: async (queries, asked) => {
        const found = await findSeat(queries, asked);
        if (!found?.seat) return null;
        const { body, seat } = found;
        const term = seat.terms.find(({ id }) => id === asked.ids['term']) ?? null;
        if (asked.ids['term'] !== undefined && term === null) return null;
        const accounts = await accountsHere(queries, asked.partnershipId, term?.holderAccountId ?? null);
        return { body, seat, term, accounts };
      },
      form: ({ accounts }) => termForm(accounts),
      begin: ({ term }) =>
        term ? { values: answersFromTerm(term), version: term.version } : { values: { publish: true } },
      page: ({ about: { body, seat, term }, ...props }) => (
        <BodyFormPage
          {...props}
          body={body}
          title={speak(props.context.language, term ? 'form.term.change' : 'form.term.add', {
            seat: seat.title,
          })}
          submit={speak(props.context.language, 'form.save')}
        />
      ),
      act: async (doing, { about: { body, seat, term }, values, version, code }) => {
        const done = await fillSeat(doing, seat.id, term, version, termFromAnswers(values));
        if (done.ok) return ok(`${bodyPath(code, body.id)}#seat-${seat.id}`);
        const { problem } = done;
        if (problem.problem === 'gone') return failed({ kind: 'gone' });
        if (problem.problem === 'changed') {
          const { current } = problem;
          return editedElsewhere(
            doing.transaction,
            current && { id: current.id, answers: answersFromTerm(current), version: current.version },
          );
        }
        return failed({ kind: 'wrong-answers', errors: [notFilledError(problem)] });
      },
    });
  form('partners/:id/seats/:seat/terms/new');
  form('partners/:id/seats/:seat/terms/:term');
}

function notFilledError(problem: Extract<SeatNotFilled, { problem: 'outside' | 'taken' }>) {
  if (problem.problem === 'outside')
    return fieldError('since', (language) =>
      speak(language, 'form.wrong.term-outside', spanWords(problem.seat, language)),
    );
  const { term } = problem;
  return fieldError('since', (language) =>
    speak(language, 'form.wrong.term-taken', {
      ...spanWords(term, language),
      holder: term.holderName ?? speak(language, 'holder.erased').text,
    }),
  );
}
