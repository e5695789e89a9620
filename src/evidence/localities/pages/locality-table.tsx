import { areaKindName } from '../../../geography/index.ts';
import { langOf, type PageContext, pathIn, Table } from '../../../web/index.ts';
import type { Catalogue } from '../../catalogue.ts';
import { type LawCheck, type LocalityState, mostPeople } from '../draft-law.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { BlockPeople } from '../read-population.ts';

export interface LocalityTableProps {
  context: PageContext;
  catalogue: Catalogue;
  check: LawCheck;
  population: BlockPeople;
}

/** The draft as a list: what each locality holds, how many live there, and which rule it goes by. */
export function LocalityTable({ context, catalogue, check, population }: LocalityTableProps) {
  const { language } = context;
  return (
    <section aria-labelledby="localities-title">
      <h2 id="localities-title">{words(language, 'localities.title')}</h2>
      {check.localities.length > 0 && (
        <Table<LocalityState>
          id="localities"
          caption={words(language, 'localities.caption')}
          captionHidden
          dense
          rows={check.localities}
          columns={[
            {
              key: 'locality',
              heading: words(language, 'localities.locality'),
              cell: ({ name }) => name,
            },
            {
              key: 'people',
              heading: words(language, 'localities.people'),
              numeric: true,
              cell: ({ people }) => people?.toLocaleString('en-GB') ?? '–',
            },
            {
              key: 'rule',
              heading: words(language, 'localities.rule'),
              cell: (locality) => words(language, `localities.rule.${ruleOf(locality)}`),
            },
            {
              key: 'blocks',
              heading: words(language, 'localities.blocks'),
              numeric: true,
              cell: ({ blocks }) => blocks.length,
            },
          ]}
        />
      )}
      <PopulationSource context={context} catalogue={catalogue} population={population} />
    </section>
  );
}

function ruleOf({ blocks, people, ward }: LocalityState) {
  if (blocks.length === 0) return 'empty';
  if (ward !== null) return 'ward';
  if (people === null) return 'unknown';
  return people > mostPeople ? 'over' : 'within';
}

/** The regulation names no estimate, so which one is counted is always said. */
function PopulationSource({ context, catalogue, population }: Omit<LocalityTableProps, 'check'>) {
  const { language } = context;
  const { period, dataset, addedUpFrom } = population;
  const title = [...catalogue.datasets.values()].find(({ key }) => key === dataset)?.title;
  if (!period || !dataset) return <p>{words(language, 'people.none')}</p>;
  const message = addedUpFrom
    ? speak(language, 'people.addedUp', {
        period: period.label,
        dataset: '\u0000',
        kind: areaKindName(addedUpFrom, 2, language),
      })
    : speak(language, 'people.source', { period: period.label, dataset: '\u0000' });
  const [before, after] = message.text.split('\u0000');
  return (
    <p class="ds_hint-text" lang={langOf(message, language)}>
      {before}
      <a href={pathIn(language, `/data/${dataset}`)}>{title ?? dataset}</a>
      {after}
    </p>
  );
}
