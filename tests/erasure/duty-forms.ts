import { newestOf, type Seeds, type Writing } from './written-forms.ts';

const button = 'A button: nothing is typed.';
const at = '/partnerships/D12000001';
const route = 'POST /partnerships/:code';
const board = '019aa2f0-0000-7000-8000-0000000000b1';

/** Forms of duties between partners: the person types into every field of each. */
export function dutyForms(writing: Writing): Seeds {
  const { write } = writing;
  const made = (table: string) => newestOf(writing, table);
  const excusal = { extent: 'part', body: board, agreedOn: '1/3/2025', startsOn: '1/4/2025' };
  const ownPlan = { body: board, kind: 'corporate-plan', startsOn: '1/4/2025', link: '' };
  const other = async () => {
    const { rows } = await writing.database.query<{ id: string }>(
      'select body_id as id from membership where body_id <> $1 limit 1',
      [board],
    );
    return rows[0]?.id ?? '';
  };
  return {
    [`${route}/excusals/new`]: () => write('…/excusals/new', `${at}/excusals/new`, excusal),
    [`${route}/excusals/:excusal/change`]: async () =>
      write('…/excusals/change', `${at}/excusals/${await made('excusal')}/change`, excusal),
    [`${route}/excusals/:excusal/end`]: async () =>
      write('…/excusals/end', `${at}/excusals/${await made('excusal')}/end`, { endedOn: '1/6/2025' }),
    [`${route}/information-requests/new`]: async () =>
      write('…/information-requests/new', `${at}/information-requests/new`, {
        ...{ from: board, to: await other(), askedOn: '1/3/2025' },
      }),
    [`${route}/information-requests/:request/change`]: async () =>
      write(
        '…/information-requests/change',
        `${at}/information-requests/${await made('information_request')}/change`,
        { from: board, to: await other(), askedOn: '1/3/2025' },
      ),
    [`${route}/information-requests/:request/part`]: async () =>
      write(
        '…/information-requests/part',
        `${at}/information-requests/${await made('information_request')}/part`,
        { cameOn: '1/4/2025' },
      ),
    [`${route}/information-requests/:request/answer`]: async () =>
      write(
        '…/information-requests/answer',
        `${at}/information-requests/${await made('information_request')}/answer`,
        { answer: 'partly', answeredOn: '1/4/2025' },
      ),
    [`${route}/information-requests/:request/withdraw`]: async () => {
      await write('…/information-requests/new again', `${at}/information-requests/new`, {
        ...{ from: board, to: await other(), askedOn: '1/3/2025' },
      });
      await write(
        '…/information-requests/withdraw',
        `${at}/information-requests/${await made('information_request')}/withdraw`,
        { withdrawnOn: '1/5/2025' },
      );
    },
    [`${route}/own-plans/new`]: () => write('…/own-plans/new', `${at}/own-plans/new`, ownPlan),
    [`${route}/own-plans/:plan/change`]: async () =>
      write('…/own-plans/change', `${at}/own-plans/${await made('own_plan')}/change`, { link: '' }),
    [`${route}/own-plans/:plan/remove`]: button,
    [`${route}/own-plans/priorities/:priority/view`]: async () =>
      write('…/own-plans/view', `${at}/own-plans/priorities/${await made('own_plan_priority')}/view`, {
        outcome: 'Poverty',
      }),
    [`${route}/own-plans/views/:view/change`]: async () =>
      write('…/own-plans/views/change', `${at}/own-plans/views/${await made('alignment')}/change`),
    [`${route}/own-plans/views/:view/remove`]: button,
  };
}
