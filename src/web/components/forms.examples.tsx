import type { Example } from '../example.ts';
import { FilterForm } from './filter-form.tsx';
import { SearchForm } from './search-form.tsx';

export const examples: Example[] = [
  { name: 'search-form', render: () => <SearchForm id="place-search" action="/areas" /> },
  {
    name: 'filter-form',
    render: () => (
      <FilterForm
        id="filter"
        action="/"
        clearHref="/"
        kept={[{ name: 'sort', value: 'name' }]}
        filters={[
          {
            name: 'outcome',
            label: 'Outcome',
            value: 'health',
            choices: [
              { value: '', text: 'All outcomes' },
              { value: 'health', text: 'Health' },
            ],
          },
          {
            name: 'beside',
            label: 'Beside',
            value: 'scotland',
            choices: [
              { value: 'scotland', text: 'Scotland' },
              { value: 'family', text: 'Places like it' },
            ],
          },
        ]}
      />
    ),
  },
];
