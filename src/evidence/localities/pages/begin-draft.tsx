import { areaKindName } from '../../../geography/index.ts';
import { Disclosure, pathIn } from '../../../web/index.ts';
import type { BlockKind } from '../draft.ts';
import { words } from '../messages/words.tsx';
import type { Layout } from '../start-layout.ts';
import type { DraftPageProps } from './draft-page.tsx';

/** Ways to begin, as links: each leads to a draft that can be changed. */
export function BeginDraft({ context, area, kinds, again }: DraftPageProps & { again: boolean }) {
  const { language } = context;
  const list = (
    <ul>
      {kinds.flatMap(({ kind, count }) =>
        layoutsOf(kind).map((layout) => (
          <li>
            <a href={pathIn(language, `/areas/${area.code}/localities?by=${kind}&start=${layout}`)}>
              {words(language, `begin.${layout}`, { count, kind: areaKindName(kind, count, language) })}
            </a>
          </li>
        )),
      )}
    </ul>
  );
  if (again) return <Disclosure summary={words(language, 'begin.again')}>{list}</Disclosure>;
  return (
    <section aria-labelledby="begin-title">
      <h2 id="begin-title">{words(language, 'begin.title')}</h2>
      {list}
    </section>
  );
}

/** Hundreds of one-block localities help nobody, and a ward is together with itself already. */
function layoutsOf(kind: BlockKind): readonly Layout[] {
  return kind === 'ward' ? ['each', 'none'] : ['ward', 'none'];
}
