import { newestOf, type Seeds, type Writing } from './written-forms.ts';

const button = 'A button: nothing is typed.';
const promises = '/partnerships/D12000001/promises';
const route = 'POST /partnerships/:code/promises';
const board = '019aa2f0-0000-7000-8000-0000000000b1';

/** Forms of promises: the person proposes, changes, signs, renegotiates, takes back and ends some. */
export function promiseForms(writing: Writing): Seeds {
  const { write } = writing;
  const terms = { body: board, outcome: 'participation', kind: 'data', dueOn: '31/3/2090' };
  const one = async () => `${promises}/${await newestOf(writing, 'promise')}`;
  const propose = () => write('/promises/new', `${promises}/new`, terms);
  const sign = async () => write('/promises/sign', `${await one()}/sign`, { agree: 'yes' });
  const today = async () => {
    const { rows } = await writing.database.query<{ day: string }>(
      `select to_char(max(signed_on), 'DD/MM/YYYY') as day from promise`,
    );
    return rows[0]?.day ?? '';
  };
  return {
    [`${route}/new`]: propose,
    [`${route}/:promise/change`]: async () => write('/promises/change', `${await one()}/change`, terms),
    [`${route}/:promise/withdraw`]: async () => write('/promises/withdraw', `${await one()}/withdraw`),
    [`${route}/:promise/sign`]: async () => {
      await propose();
      await sign();
    },
    [`${route}/:promise/deliver`]: button,
    [`${route}/:promise/end`]: async () =>
      write('/promises/end', `${await one()}/end`, { how: 'kept', endedOn: await today() }),
    [`${route}/:promise/renegotiate`]: async () => {
      await propose();
      await sign();
      await write('/promises/renegotiate', `${await one()}/renegotiate`, terms);
    },
    [`${route}/:promise/agree`]: button,
  };
}
