import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import type { Queries } from '../../platform/database/database.ts';
import { fieldError } from '../../web/index.ts';
import type { Body } from '../bodies/body.ts';
import { findBody } from '../bodies/body-store.ts';
import { editedElsewhere } from '../edited-elsewhere.ts';
import { addForm, type FormAsked } from '../form-at.tsx';
import type { Group } from '../groups/group.ts';
import { readGroups } from '../groups/group-store.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { bodyPath } from '../taking-part/body-path.ts';
import { speak } from '../taking-part/messages/message.ts';
import { BodyFormPage } from '../taking-part/pages/body-form-page.tsx';
import { spanWords } from '../taking-part/span-words.ts';
import { keepSeat } from './keep-seat.ts';
import type { SeatWithTerms } from './seat.ts';
import { answersFromSeat, type SeatFields, seatForm, seatFromAnswers } from './seat-form.ts';
import { seatsOf } from './seat-store.ts';

/** A body in one partnership, and one of its seats there where the address names one. */
export async function findSeat(
  queries: Queries,
  { partnershipId, ids }: Pick<FormAsked, 'partnershipId' | 'ids'>,
): Promise<{ body: Body; seat: SeatWithTerms | null } | null> {
  const body = await findBody(queries, ids['id'] ?? '');
  if (body === null) return null;
  if (ids['seat'] === undefined) return { body, seat: null };
  const seats = await seatsOf(queries, { partnershipId, bodyId: body.id });
  const seat = seats.find(({ id }) => id === ids['seat']);
  return seat ? { body, seat } : null;
}

/** Adding a body's seat, and changing or ending one: for officers. */
export function addSeatForms(routes: Hono, services: PartnershipsServices): void {
  const form = (path: string) =>
    addForm<{ body: Body; seat: SeatWithTerms | null; groups: readonly Group[] }, SeatFields>(
      routes,
      services,
      {
        path,
        who: only({ roles: ['officer'], within: 'partnership' }),
        find: async (queries, asked) => {
          const found = await findSeat(queries, asked);
          if (found === null) return null;
          const { seat } = found;
          const groups = await readGroups(queries, asked.partnershipId);
          const open = ({ id, endedOn }: Group) => endedOn === null || id === seat?.groupId;
          return { ...found, groups: groups.filter(open) };
        },
        form: ({ groups }) => seatForm(groups),
        begin: ({ seat }) =>
          seat
            ? { values: answersFromSeat(seat), version: seat.version }
            : { values: { role: 'member', publish: true } },
        page: ({ about: { body, seat }, ...props }) => (
          <BodyFormPage
            {...props}
            body={body}
            title={speak(props.context.language, seat ? 'form.seat.change' : 'form.seat.add', {
              body: body.name,
            })}
            submit={speak(props.context.language, 'form.save')}
          />
        ),
        act: async (doing, { about: { body, seat }, values, version, code }) => {
          const done = await keepSeat(doing, body.id, seat, version, seatFromAnswers(values));
          if (done.ok) return ok(`${bodyPath(code, body.id)}#seat-${done.value}`);
          const { problem } = done;
          if (problem.problem === 'changed') {
            const { current } = problem;
            return editedElsewhere(
              doing.transaction,
              current && { id: current.id, answers: answersFromSeat(current), version: current.version },
            );
          }
          const error = fieldError('until', (language) =>
            speak(language, 'form.wrong.seat-terms', spanWords(problem.term, language)),
          );
          return failed({ kind: 'wrong-answers', errors: [error] });
        },
      },
    );
  form('partners/:id/seats/new');
  form('partners/:id/seats/:seat');
}
