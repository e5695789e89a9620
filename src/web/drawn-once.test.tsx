import { expect, it } from 'vitest';
import { drawnOnce } from './drawn-once.ts';

function Chart({ figures, language, drawings }: { figures: number[]; language: string; drawings: string[] }) {
  return drawnOnce(figures, language, () => {
    drawings.push(language);
    return (
      <p lang={language} title={'<&>'}>
        {figures.join(' & ')}
      </p>
    );
  });
}

it('draws the same figures once for each name, and what it would draw anyway', () => {
  const drawings: string[] = [];
  const figures = [1, 2];
  const page = (language: string) =>
    String(
      <main>
        <Chart figures={figures} language={language} drawings={drawings} />
      </main>,
    );
  const html = '<main><p lang="en" title="&lt;&amp;&gt;">1 &amp; 2</p></main>';
  expect([page('en'), page('en'), page('gd')]).toEqual([html, html, html.replace('en', 'gd')]);
  expect(drawings).toEqual(['en', 'gd']);
});

it('does not gather drawings of days gone by', () => {
  const drawings: string[] = [];
  const figures = [1];
  const draw = (language: string) =>
    String(<Chart figures={figures} language={language} drawings={drawings} />);
  for (let day = 0; day < 20; day += 1) draw(`day ${day}`);
  draw('day 19');
  draw('day 0');
  expect(drawings).toHaveLength(21);
});

it('draws other figures anew', () => {
  const drawings: string[] = [];
  for (const figures of [[1], [2]])
    expect(String(<Chart figures={figures} language="en" drawings={drawings} />)).toContain(`${figures[0]}<`);
  expect(drawings).toHaveLength(2);
});
