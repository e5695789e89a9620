import { tokenHash } from '../../src/platform/identity/token-hash.ts';
import { newestOf, type Seeds, type Writing } from './written-forms.ts';

const button = 'A button: nothing is typed.';
const reporting = '/partnerships/D12000001/reporting';
const route = 'POST /partnerships/:code/reporting';
const board = '019aa2f0-0000-7000-8000-0000000000b1';

/** Forms of reporting rounds: the person opens one, answers in it, returns the answer and is sent a link. */
export function roundForms(writing: Writing): Seeds {
  const { write, person } = writing;
  const request = async () =>
    `${reporting}/${await newestOf(writing, 'reporting_round')}/requests/${await newestOf(writing, 'update_request')}`;
  return {
    [`${route}/new`]: async () => {
      await writing.database.query(
        `with added as (
           insert into action (id, partnership_id, outcome_id, name, state)
           select '019aa2f0-0000-7000-8000-0000000000d1', partnership_id, id, 'Walks', 'under-way' from plan_outcome
            order by id desc limit 1 returning id, partnership_id)
         insert into action_owner (id, partnership_id, action_id, body_id, lead, account_id)
         select '019aa2f0-0000-7000-8000-0000000000d2', partnership_id, id, '${board}', true, $1 from added`,
        [(await person()).id],
      );
      await write('…/reporting/new', `${reporting}/new`, { dueOn: '31/12/2090' });
    },
    [`${route}/:round/requests/:request/answer`]: async () =>
      write('…/answer', `${await request()}/answer`, { progress: 'behind', reach: '7' }),
    [`${route}/:round/requests/:request/return`]: async () => write('…/return', `${await request()}/return`),
    [`${route}/:round/requests/:request/address`]: async () =>
      write('…/address', `${await request()}/address`, { email: (await person()).address }),
    'POST /updates/:token': async () => {
      await writing.database.query('update update_request set token_hash = $1', [tokenHash('by-mail')]);
      await write('/updates/:token', '/updates/by-mail', { progress: 'behind', reach: '8' });
    },
    [`${route}/:round/accept`]: button,
    [`${route}/:round/freeze`]: button,
  };
}
