import { type Area, areaKindWords } from '../../../geography/index.ts';
import { langOf, type PageContext, pathIn, Table, spokenOn } from '../../../web/index.ts';
import { longestName } from '../draft-address.ts';
import type { Block, Draft } from '../draft.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { BlockPeople } from '../read-population.ts';
import { DraftFields } from './draft-fields.tsx';

export interface MoveBlocksProps {
  context: PageContext;
  area: Area;
  draft: Draft;
  blocks: readonly Block[];
  population: BlockPeople;
}

interface Row {
  block: Block;
  at: number;
  people: number | null;
  localities: readonly number[];
}

/** Tick areas and say where they go: one plain form, whatever the number of areas. */
export function MoveBlocks({ context, area, draft, blocks, population }: MoveBlocksProps) {
  const { language } = context;
  const rows = blocks.map((block, at): Row => {
    return { block, at, people: population.people[at] ?? null, localities: draft.assigned[at] ?? [] };
  });
  const inWards = draft.kind !== 'ward' && blocks.some(({ ward }) => ward !== null);
  return (
    <section aria-labelledby="blocks-title">
      <h2 id="blocks-title">{words(language, 'blocks.title')}</h2>
      <form class="move-blocks" action={pathIn(language, `/areas/${area.code}/localities`)} method="get">
        <DraftFields draft={draft} blocks={blocks} />
        <Table<Row>
          id="blocks"
          dense
          caption={words(language, 'blocks.caption', { area: area.name })}
          captionHidden
          rows={rows.toSorted(byLocality)}
          columns={[
            {
              key: 'area',
              heading: (
                <>
                  {words(language, 'blocks.area')} (
                  {spokenOn(language, areaKindWords(draft.kind, 1, language))})
                </>
              ),
              cell: ({ block, at }) => (
                <div class="ds_checkbox ds_checkbox--small">
                  <input
                    class="ds_checkbox__input"
                    type="checkbox"
                    id={`b-${at}`}
                    name="b"
                    value={String(at)}
                  />
                  <label class="ds_checkbox__label" for={`b-${at}`}>
                    {block.name}
                  </label>
                </div>
              ),
            },
            {
              key: 'locality',
              heading: words(language, 'localities.locality'),
              cell: ({ localities }) =>
                localities.length === 0
                  ? words(language, 'blocks.none')
                  : localities.map((one) => draft.names[one]).join(' + '),
            },
            {
              key: 'people',
              heading: words(language, 'localities.people'),
              numeric: true,
              cell: ({ people }) => people?.toLocaleString('en-GB') ?? '–',
            },
            ...(inWards
              ? [
                  {
                    key: 'ward',
                    heading: words(language, 'blocks.ward'),
                    cell: ({ block }: Row) => block.ward?.name ?? '',
                  },
                ]
              : []),
          ]}
        />
        <Destination context={context} draft={draft} />
      </form>
    </section>
  );
}

/** What is still to be placed comes first, then each locality's areas together. */
function byLocality(a: Row, b: Row): number {
  const place = ({ localities }: Row) => (localities.length === 1 ? (localities[0] ?? 0) : -1);
  return place(a) - place(b) || a.block.name.localeCompare(b.block.name, 'en') || a.at - b.at;
}

function Destination({ context: { language }, draft }: Pick<MoveBlocksProps, 'context' | 'draft'>) {
  return (
    <div class="filter-form move-blocks__to no-print">
      <div class="filter-form__field">
        <label class="ds_label" for="move-to">
          {words(language, 'move.to')}
        </label>
        <div class="ds_select-wrapper">
          <select class="ds_select" id="move-to" name="to">
            {draft.names.map((name, at) => (
              <option value={String(at)}>{name}</option>
            ))}
            {(['new', 'none'] as const).map((to) => {
              const message = speak(language, to === 'new' ? 'move.new' : 'move.out');
              return (
                <option value={to} lang={langOf(message, language)}>
                  {message.text}
                </option>
              );
            })}
          </select>
          <span class="ds_select-arrow" aria-hidden="true" />
        </div>
      </div>
      <div class="filter-form__field">
        <label class="ds_label" for="move-name">
          {words(language, 'move.name')}
        </label>
        <input
          class="ds_input"
          type="text"
          id="move-name"
          name="name"
          maxlength={longestName}
          autocomplete="off"
        />
      </div>
      <div class="filter-form__buttons">
        <button class="ds_button" type="submit" name="do" value="move">
          {words(language, 'move.button')}
        </button>
      </div>
    </div>
  );
}
