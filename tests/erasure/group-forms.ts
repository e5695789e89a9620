import { newestOf, type Seeds, type Writing } from './written-forms.ts';

const button = 'A button: nothing is typed.';
const groups = '/partnerships/D12000001/groups';
const route = 'POST /partnerships/:code/groups/:group';
const meeting = `${route}/meetings/:meeting`;

/** Forms of groups and meetings: the person types into every field of each, and their own name into three. */
export function groupForms(writing: Writing): Seeds {
  const { write, press, person } = writing;
  const group = async () => `${groups}/${await newestOf(writing, 'partnership_group')}`;
  const here = async () => `${await group()}/meetings/${await newestOf(writing, 'meeting')}`;
  const about = async (typed: string) => `${writing.sentinel(typed)} as ${(await person()).name} said`;
  const seats = async () => {
    const { rows } = await writing.database.query<{ id: string; role: string }>('select id, role from seat');
    return Object.fromEntries(rows.map(({ id, role }) => [role, id]));
  };
  return {
    'POST /partnerships/:code/groups/new': () =>
      write('…/groups/new', `${groups}/new`, { kind: 'board', quorum: '' }),
    [`${route}/edit`]: async () =>
      write('…/groups/:group/edit', `${await group()}/edit`, {
        ...{ kind: 'board', remit: await about('…/groups/:group/edit remit with their name') },
      }),
    [`${route}/publish`]: async () => press(`${await group()}/publish`),
    [`${route}/meetings/new`]: async () => write('…/meetings/new', `${await group()}/meetings/new`, held),
    // One meeting is called off, which is why; the other is held.
    [`${meeting}/edit`]: async () => {
      await write('…/meetings/:meeting/edit', `${await here()}/edit`);
      await write('…/meetings/new, again', `${await group()}/meetings/new`, {
        ...held,
        calledOff: '',
      });
    },
    [`${meeting}/publish`]: async () => press(`${await here()}/publish`),
    [`${meeting}/agenda`]: async () => write('…/agenda', `${await here()}/agenda`, { paperLink: '' }),
    [`${meeting}/agenda/:item/edit`]: async () =>
      write('…/agenda/:item/edit', `${await here()}/agenda/${await newestOf(writing, 'agenda_item')}/edit`, {
        paperLink: `https://${writing.sentinel('…/agenda/:item/edit paperLink')}.example`,
      }),
    [`${meeting}/agenda/:item/up`]: button,
    [`${meeting}/agenda/:item/down`]: button,
    [`${meeting}/agenda/:item/remove`]: button,
    // As others would write it: the seat that was never public had this person stand in.
    [`${meeting}/attendance`]: async () => {
      const { chair = '', adviser = '' } = await seats();
      await write('…/attendance', `${await here()}/attendance`, {
        ...{ [`seat-${chair}`]: 'present', [`deputy-${chair}`]: '' },
        ...{ [`seat-${adviser}`]: 'deputy', [`deputy-${adviser}`]: (await person()).name },
      });
    },
    [`${meeting}/interests/new`]: async () =>
      write('…/interests/new', `${await here()}/interests/new`, { seat: (await seats())['chair'] ?? '' }),
    [`${meeting}/interests/:interest/remove`]: button,
    [`${meeting}/decisions/new`]: async () =>
      write('…/decisions/new', `${await here()}/decisions/new`, decided),
    [`${meeting}/decisions/:decision/edit`]: async () =>
      write(
        '…/decisions/:decision/edit',
        `${await here()}/decisions/${await newestOf(writing, 'decision')}/edit`,
        {
          ...decided,
          reasons: await about('…/decisions/:decision/edit reasons with their name'),
        },
      ),
    [`${meeting}/decisions/:decision/done`]: async () =>
      write(
        '…/decisions/:decision/done',
        `${await here()}/decisions/${await newestOf(writing, 'decision')}/done`,
        {
          doneOn: '1/4/2025',
        },
      ),
    [`${meeting}/decisions/:decision/remove`]: button,
    [`${meeting}/minutes`]: async () => {
      await write('…/minutes', `${await here()}/minutes`);
      await write('…/minutes, changed', `${await here()}/minutes`, {
        whole: await about('…/minutes with their name'),
      });
    },
    [`${meeting}/minutes/agree`]: async () =>
      write('…/minutes/agree', `${await here()}/minutes/agree`, { agreedOn: '1/4/2025' }),
    [`${meeting}/minutes/publish`]: async () => press(`${await here()}/minutes/publish`),
  };
}

const bodies = Object.fromEntries([2, 3, 4, 5, 6].map((place) => [`dissentWords${place}`, '']));
const held = { heldOn: '1/3/2025', startsAt: '10:00' };
const decided = {
  ...bodies,
  ...{ how: 'consensus', dissentBody1: '019aa2f0-0000-7000-8000-0000000000b1' },
};
