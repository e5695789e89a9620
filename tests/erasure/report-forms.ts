import { newestOf, type Seeds, type Writing } from './written-forms.ts';

const reports = '/partnerships/D12000001/reports';
const draft = 'POST /partnerships/:code/reports/draft/:report';

/** Forms of annual reports, on the plan that `planForms` published: the person types into every field of each. */
export function reportForms(writing: Writing): Seeds {
  const { write } = writing;
  const here = async () => `${reports}/draft/${await newestOf(writing, 'progress_report')}`;
  return {
    'POST /partnerships/:code/reports/new': () => write('…/reports/new', `${reports}/new`, { year: '2025' }),
    [`${draft}/round`]: async () => write('…/reports/round', `${await here()}/round`),
    [`${draft}/words`]: async () => write('…/reports/words', `${await here()}/words`),
    [`${draft}/outcomes/:outcome`]: async () =>
      write('…/reports/outcomes', `${await here()}/outcomes/${await newestOf(writing, 'plan_outcome')}`, {
        improved: 'not-known',
      }),
    [`${draft}/publish`]: async () => write('…/reports/publish', `${await here()}/publish`),
  };
}
