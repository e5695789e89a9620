import type { Area } from '../../../geography/index.ts';
import { Disclosure, type PageContext, pathIn } from '../../../web/index.ts';
import { longestName } from '../draft-address.ts';
import type { Block, Draft } from '../draft.ts';
import { words } from '../messages/words.tsx';
import { DraftFields } from './draft-fields.tsx';

/** All names in one form; an emptied one dissolves its locality. */
export function NameLocalities(props: {
  context: PageContext;
  area: Area;
  draft: Draft;
  blocks: readonly Block[];
}) {
  const { context, area, draft, blocks } = props;
  const { language } = context;
  return (
    <Disclosure summary={words(language, 'names.title')}>
      <form action={pathIn(language, `/areas/${area.code}/localities`)} method="get">
        <DraftFields draft={draft} blocks={blocks} />
        <p class="ds_hint-text" id="names-hint">
          {words(language, 'names.hint')}
        </p>
        <div class="locality-names">
          {draft.names.map((name, at) => (
            <div>
              <label class="ds_label" for={`r-${at}`}>
                {words(language, 'names.one', { n: at + 1 })}
              </label>
              <input
                class="ds_input"
                type="text"
                id={`r-${at}`}
                name="r"
                value={name}
                maxlength={longestName}
                autocomplete="off"
                aria-describedby="names-hint"
              />
            </div>
          ))}
        </div>
        <button class="ds_button ds_button--secondary" type="submit" name="do" value="name">
          {words(language, 'names.button')}
        </button>
      </form>
    </Disclosure>
  );
}
