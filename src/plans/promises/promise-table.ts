import type { FileColumn, TableFile } from '../../web/index.ts';
import { fteNumber, poundsForFile } from './amount-text.ts';
import type { OutcomeName } from './outcome-names.ts';
import { type PartnerPromise, standingOf } from './promise.ts';

/** Promises as a file, one row each; amounts exactly. */
export function promiseTable(
  about: { title: string; fileName: string },
  promises: readonly PartnerPromise[],
  outcomes: ReadonlyMap<string, OutcomeName>,
  codes: ReadonlyMap<number, string>,
  day: string,
): TableFile<PartnerPromise> {
  return {
    ...about,
    columns: [
      text('promise_id', 'Id of the promise', ({ id }) => id),
      text('partnership', 'Code of the partnership’s area', (one) => codes.get(one.partnershipId) ?? null),
      text('partner', 'The partner that promises', ({ bodyName }) => bodyName),
      text('partner_id', 'Its id in the register', ({ bodyId }) => bodyId),
      text(
        'outcome',
        'The outcome it is for; empty where it is for the participation of communities',
        (one) => (one.outcomeId === null ? null : (outcomes.get(one.outcomeId)?.name ?? null)),
      ),
      text('outcome_id', 'Id of that outcome', ({ outcomeId }) => outcomeId),
      text('promise', 'What is promised', ({ words }) => words),
      text('kind', 'money, staff, assets, data or service-change', ({ kind }) => kind),
      text('pounds', 'Pounds and pence, of money alone', ({ amountPence }) =>
        amountPence === null ? null : poundsForFile(amountPence),
      ),
      {
        key: 'fte',
        type: 'number',
        description: 'Full-time posts, of staff alone',
        cell: ({ fteHundredths }) => (fteHundredths === null ? null : fteNumber(fteHundredths)),
      },
      ofDay('due_on', 'The day by which', ({ dueOn }) => dueOn),
      text('state', `How it stands on ${day}; late where it is open after its day`, (one) =>
        standingOf(one, day),
      ),
      ofDay('signed_on', 'When its lead signed; empty where nobody has', ({ signedOn }) => signedOn),
      text('signed_as', 'The office that signed', ({ signedAs }) => signedAs),
      ofDay('ended_on', 'When it was kept, broken, renegotiated or withdrawn', ({ endedOn }) => endedOn),
      text('ended_why', 'How that is known, or why', ({ endedWhy }) => endedWhy),
      text('replaces_id', 'Id of the promise it takes the place of', ({ replacesId }) => replacesId),
      text('replaces_why', 'Why that one was renegotiated', ({ replacesWhy }) => replacesWhy),
    ],
    rows: promises,
    sources: [],
  };
}

type Cell = FileColumn<PartnerPromise>['cell'];

function text(key: string, description: string, cell: Cell): FileColumn<PartnerPromise> {
  return { key, type: 'text', description, cell };
}

function ofDay(key: string, description: string, cell: Cell): FileColumn<PartnerPromise> {
  return { key, type: 'day', description, cell };
}
