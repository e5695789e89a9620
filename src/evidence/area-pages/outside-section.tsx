import { formatNumber, pathIn, SourceLine, Table } from '../../web/index.ts';
import type { PeoplePageProps } from './people-page-props.ts';
import { sourceOfSmallAreas } from './source-of-small-areas.ts';
import { type PeopleOutside, peopleOutside } from './people-outside.ts';
import { percent } from './people-sentence.ts';
import type { OutsideByRurality } from './read-outside-by-rurality.ts';
import { words } from './words.tsx';

/** People in disadvantage whom the most deprived areas do not hold: how many, and whether in town or country. */
export function OutsideSection(props: PeoplePageProps) {
  const { context, people } = props;
  const { language } = context;
  const { summary, sources } = people;
  const outside = peopleOutside(summary);
  return (
    <section aria-labelledby="outside-title">
      <h2 id="outside-title">{words(language, 'people.outside.heading')}</h2>
      <p>{words(language, outside ? 'people.outside.words' : 'people.outside.unknown')}</p>
      {outside && <OutsideTables {...props} outside={outside} />}
      {outside && summary.withoutIncome > 0 && (
        <p>{words(language, 'people.outside.gaps', { count: summary.withoutIncome })}</p>
      )}
      {outside && sources.income && (
        <SourceLine source={sourceOfSmallAreas(sources.income, language)} language={language} />
      )}
      <p>
        <a href={pathIn(language, '/methods/people-outside')}>{words(language, 'people.method')}</a>
      </p>
    </section>
  );
}

function OutsideTables({ context, people, outside }: PeoplePageProps & { outside: PeopleOutside }) {
  const { language } = context;
  const { sources } = people;
  const period = sources.income?.periodIs.label ?? '';
  const inside = outside.income - outside.outside;
  const rows = [
    { name: 'people.outside.in', count: inside },
    { name: 'people.outside.out', count: outside.outside },
    { name: 'people.outside.all.row', count: outside.income },
  ] as const;
  const share = (count: number, of: number) => (of > 0 ? percent((count / of) * 100) : '');
  return (
    <div class="chart-grid">
      <div class="chart-grid__item">
        <Table<(typeof rows)[number]>
          id="outside"
          caption={words(language, 'people.outside.caption', { period })}
          rows={rows}
          columns={[
            {
              key: 'where',
              heading: words(language, 'people.column.place'),
              cell: ({ name }) => words(language, name),
            },
            {
              key: 'people',
              heading: words(language, 'people.column.incomePeople'),
              numeric: true,
              cell: ({ count }) => formatNumber(count, 0),
            },
            {
              key: 'share',
              heading: words(language, 'people.column.share'),
              numeric: true,
              cell: ({ count }) => share(count, outside.income),
            },
          ]}
        />
      </div>
      {people.outside.length > 0 && (
        <div class="chart-grid__item">
          <Table<OutsideByRurality>
            id="outside-rurality"
            caption={words(language, 'people.outside.rurality', { period })}
            rows={people.outside}
            columns={[
              {
                key: 'rurality',
                heading: words(language, 'people.column.rurality'),
                cell: ({ rurality }) => rurality,
              },
              {
                key: 'people',
                heading: words(language, 'people.column.incomePeople'),
                numeric: true,
                cell: (row) => formatNumber(row.outside, 0),
              },
              {
                key: 'share',
                heading: words(language, 'people.column.share'),
                numeric: true,
                cell: (row) => share(row.outside, outside.outside),
              },
            ]}
          />
        </div>
      )}
    </div>
  );
}
