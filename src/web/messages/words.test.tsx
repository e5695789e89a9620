import { expect, it } from 'vitest';
import { SearchForm } from '../components/search-form.tsx';
import { words } from './words.tsx';

it('marks English words on a Gaelic page, and only there', () => {
  expect(String(<p>{words('gd', 'chart.table')}</p>)).toBe(
    '<p><span lang="en">Show the figures as a table</span></p>',
  );
  expect(String(<p>{words('en', 'chart.table')}</p>)).toBe('<p>Show the figures as a table</p>');
});

it('leaves Gaelic words as they are', () => {
  const form = String(<SearchForm id="place" action="/gd/areas" language="gd" />);
  expect(form).toContain('>Lorg</button>');
  expect(form).toContain('<span lang="en">Find your place</span>');
});
