import { expect, it } from 'vitest';
import { drawnOnce } from './drawn-once.ts';
import { pageBytes } from './page-bytes.ts';

const text = async (render: () => string | Promise<string>) =>
  new TextDecoder().decode((await pageBytes('', render)).bytes);
const digest = async (render: () => string | Promise<string>) => (await pageBytes('', render)).digest;

function Chart({ figures }: { figures: { name: string } }) {
  return drawnOnce(figures, 'chart', () => <p title="<&>">{figures.name}</p>);
}

function Section({ figures }: { figures: { name: string } }) {
  return drawnOnce(figures, 'section', () => (
    <section>
      <Chart figures={figures} />
    </section>
  ));
}

it('is the page as it would be without drawings, however often it is made', async () => {
  const figures = { name: 'Dùn Èideann – −1.5' };
  const page = () =>
    String(
      <main>
        <h1>Before</h1>
        <Chart figures={figures} />
        between
        <Section figures={figures} />
        <Chart figures={figures} />
      </main>,
    );
  const chart = '<p title="&lt;&amp;&gt;">Dùn Èideann – −1.5</p>';
  const whole = `<main><h1>Before</h1>${chart}between<section>${chart}</section>${chart}</main>`;
  expect([await text(page), await text(page), page()]).toEqual([whole, whole, whole]);
});

it('puts drawings into pages that wait for something, before and after the wait', async () => {
  const figures = { name: 'one' };
  const late = async () => {
    await Promise.resolve();
    return (
      <b>
        <Chart figures={figures} />
      </b>
    );
  };
  const Late = late as unknown as () => string;
  const page = () =>
    (
      <main>
        <Chart figures={figures} />
        <Late />
      </main>
    ).toString();
  const chart = '<p title="&lt;&amp;&gt;">one</p>';
  expect(await text(page)).toBe(`<main>${chart}<b>${chart}</b></main>`);
});

it('does not mix up pages that are made at the same time', async () => {
  const page = (name: string) => {
    const figures = { name };
    return () => String(<Chart figures={figures} />);
  };
  const [first, second] = await Promise.all([text(page('first')), text(page('second'))]);
  expect([first, second]).toEqual([
    '<p title="&lt;&amp;&gt;">first</p>',
    '<p title="&lt;&amp;&gt;">second</p>',
  ]);
});

it('has another digest when a drawing or the text around it differs, and the same when nothing does', async () => {
  const page = (before: string, name: string) => {
    const figures = { name };
    return () =>
      String(
        <main>
          {before}
          <Chart figures={figures} />
        </main>,
      );
  };
  const digests = [
    await digest(page('a', 'b')),
    await digest(page('a', 'c')),
    await digest(page('c', 'b')),
    await digest(page('a', 'b')),
  ];
  expect(new Set(digests).size).toBe(3);
  expect(digests[3]).toBe(digests[0]);
});

it('leaves alone what somebody writes to look like a room', async () => {
  const page = () => String(<p>{'<!--room:0-->'}</p>);
  expect(await text(page)).toBe('<p>&lt;!--room:0--&gt;</p>');
});

it('leaves no rooms open when a page cannot be made', async () => {
  const broken = () => {
    throw new Error('no figures');
  };
  await expect(pageBytes('', broken)).rejects.toThrow('no figures');
  expect(String(<Chart figures={{ name: 'whole' }} />)).toContain('whole');
});
