import { newestOf, type Seeds, type Writing } from './written-forms.ts';

const at = '/partnerships/D12000001/partners';
const own = 'POST /partnerships/:code/partners/:id';
const board = '019aa2f0-0000-7000-8000-0000000000b1';
const since = '1/1/2020';

/** Forms of the register and of the table: the person types into every field of each. */
export function partnerForms(writing: Writing): Seeds {
  const { write, person } = writing;
  const body = { kind: 'community-body', works: 'everywhere', website: '', charityNumber: '', places: '' };
  /** The body that this partnership registered itself. */
  const ours = async () => {
    const { rows } = await writing.database.query<{ id: string }>(
      'select id from body where registered_by_partnership_id = 1',
    );
    return rows[0]?.id ?? '';
  };
  const seat = () => newestOf(writing, 'seat');
  const holder = async (name: string) => ({ account: (await person()).id, since, holder: name });
  const made = (table: string) => newestOf(writing, table);
  return {
    'POST /partnerships/:code/partners/new': () => write('…/partners/new', `${at}/new`, body),
    [`${own}/change`]: async () => write('…/partners/:id/change', `${at}/${await made('body')}/change`, body),
    'POST /partners/new': () => write('/partners/new', '/partners/new', body),
    'POST /partners/:id/change': async () =>
      write('/partners/:id/change', `/partners/${await made('body')}/change`, body),
    [`${own}/designations/new`]: async () =>
      write('…/designations/new', `${at}/${await ours()}/designations/new`, { schedule: '1' }),
    [`${own}/designations/:designation`]: async () =>
      write(
        '…/designations/:designation',
        `${at}/${await ours()}/designations/${await made('body_designation')}`,
      ),
    'POST /partners/:id/designations/new': () =>
      write('/partners/:id/designations/new', `/partners/${board}/designations/new`, { schedule: '2' }),
    'POST /partners/:id/designations/:designation': async () =>
      write(
        '/partners/:id/designations/:designation',
        `/partners/${board}/designations/${await made('body_designation')}`,
      ),
    [`${own}/admit`]: async () => write('…/admit', `${at}/${await ours()}/admit`, { basis: 'agreed', since }),
    [`${own}/memberships/:membership`]: async () =>
      write('…/memberships/:membership', `${at}/${board}/memberships/019aa2f0-0000-7000-8000-0000000000b2`),
    // The first seat: public, present while minutes are agreed. Its holder's name stays.
    [`${own}/seats/new`]: () =>
      write('…/seats/new', `${at}/${board}/seats/new`, { role: 'chair', since, publish: 'yes' }),
    [`${own}/seats/:seat`]: async () =>
      write('…/seats/:seat', `${at}/${board}/seats/${await seat()}`, { role: 'chair' }),
    [`${own}/seats/:seat/terms/new`]: async () => {
      const kept = writing.sentinel('holder of a public seat while minutes were agreed');
      await write('…/terms/new', `${at}/${board}/seats/${await seat()}/terms/new`, {
        ...(await holder(kept)),
        publish: 'yes',
      });
    },
    [`${own}/seats/:seat/terms/:term`]: async () => {
      const path = `${at}/${board}/seats/${await seat()}/terms/${await made('seat_term')}`;
      await write('…/terms/:term', path, {
        ...(await holder(writing.sentinel('holder of a public seat, changed'))),
        publish: 'yes',
      });
      // A second seat that nobody else ever sees: its holder's name goes.
      await write('…/seats/new, never public', `${at}/${board}/seats/new`, { role: 'adviser', since });
      await write(
        '…/terms/new, never public',
        `${at}/${board}/seats/${await seat()}/terms/new`,
        await holder(writing.sentinel('holder of a seat that was never public', 'gone')),
      );
    },
    [`${own}/approaches/new`]: () =>
      write('…/approaches/new', `${at}/${board}/approaches/new`, {
        ...{ how: 'visit', answer: 'wishes-to', askedOn: '1/2/2020' },
      }),
    [`${own}/approaches/:approach`]: async () =>
      write('…/approaches/:approach', `${at}/${board}/approaches/${await made('approach')}`),
    [`${own}/facilitation/new`]: () =>
      write('…/facilitation/new', `${at}/${board}/facilitation/new`, { doneOn: '1/2/2020', link: '' }),
    [`${own}/facilitation/:entry`]: async () =>
      write('…/facilitation/:entry', `${at}/${board}/facilitation/${await made('facilitation_entry')}`, {
        link: '',
      }),
    [`${own}/contact`]: async () =>
      write('…/contact', `${at}/${board}/contact`, { email: (await person()).address }),
  };
}
