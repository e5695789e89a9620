import { newestOf, type Seeds, type Writing } from './written-forms.ts';

const actions = '/partnerships/D12000001/actions';
const route = 'POST /partnerships/:code/actions';
/** Why something was taken away stays in the audit trail alone. */
const button = 'Nothing is typed that records keep.';
const board = '019aa2f0-0000-7000-8000-0000000000b1';

/** Forms of actions: the person records one, changes it, and writes what is to be reached, moved, said and decided. */
export function actionForms(writing: Writing): Seeds {
  const { write } = writing;
  const one = async () => `${actions}/${await newestOf(writing, 'action')}`;
  const outcome = async () => {
    const { rows } = await writing.database.query<{ id: string }>(
      'select id from plan_outcome where left_out_on is null order by id desc limit 1',
    );
    return rows[0]?.id ?? '';
  };
  const terms = async () => ({
    ...{ outcome: await outcome(), lead: board, others: [], promise: '', locality: '' },
    ...{ state: 'under-way', startsOn: '1/4/2020', endsOn: '31/3/2090', fundingEndsOn: '31/3/2090' },
    ...{ reach: '220', need: '2700', prevention: 'primary' },
  });
  const past = '1/4/2020';
  return {
    [`${route}/new`]: async () => write('/actions/new', `${actions}/new`, await terms()),
    [`${route}/:action/change`]: async () => write('/actions/change', `${await one()}/change`, await terms()),
    [`${route}/:action/milestones`]: async () =>
      write('/actions/milestones', `${await one()}/milestones`, { dueOn: '31/3/2090' }),
    [`${route}/:action/milestones/:milestone/remove`]: button,
    [`${route}/:action/measures/:measure/unlink`]: button,
    [`${route}/:action/milestones/:milestone/end`]: 'A day alone: no words are typed.',
    [`${route}/:action/asked`]: 'A person chosen from a list: nothing is typed.',
    [`${route}/:action/measures`]: async () =>
      write('/actions/measures', `${await one()}/measures`, { measure: await measureOf(writing) }),
    [`${route}/:action/decide`]: async () =>
      write('/actions/decide', `${await one()}/decide`, { decided: 'spread', decidedOn: past, cost: '1' }),
    [`${route}/:action/updates/:update/accept`]: 'A button: nothing is typed.',
    [`${route}/:action/update`]: async () =>
      write('/actions/update', `${await one()}/update`, { progress: 'behind', reach: '1', saidOn: past }),
  };
}

/** A measure of the outcome of the newest action. */
async function measureOf({ database }: Writing): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    `insert into measure (id, partnership_id, outcome_id, position, name, unit, value_type, polarity)
     select gen_random_uuid(), partnership_id, outcome_id, 99, 'Walkers', 'people', 'count', 'high-is-good'
       from action order by id desc limit 1 returning id`,
  );
  return rows[0]?.id ?? '';
}
