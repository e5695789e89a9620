import type { Area, AreaTopology, RelatedArea } from '../../../geography/index.ts';
import { DownloadLinks, Notice, type PageContext, pathIn } from '../../../web/index.ts';
import { blockSeal } from '../block-seal.ts';
import { draftQuery } from '../draft-address.ts';
import type { Block, Draft } from '../draft.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

/** From the draft to its comparison and its boundaries. */
export function DraftNext(props: {
  context: PageContext;
  area: Area;
  parents: readonly RelatedArea[];
  draft: Draft;
  blocks: readonly Block[];
  topology: AreaTopology | null;
}) {
  const { context, area, draft, blocks, topology } = props;
  const { language } = context;
  const query = draftQuery(draft, blockSeal(blocks));
  const file = (ending: string) => pathIn(language, `/areas/${area.code}/localities.${ending}?${query}`);
  const country = props.parents.find(({ kind }) => kind === 'country')?.name ?? '';
  return (
    <Notice title={words(language, 'next.title')} level={2}>
      {draft.names.length > 0 && (
        <p>
          <a href={pathIn(language, `/areas/${area.code}/localities/test?${query}`)}>
            {words(language, 'next.test', { area: area.name, country })}
          </a>
        </p>
      )}
      <p>{words(language, topology ? 'next.localPlan' : 'next.noBoundaries')}</p>
      <DownloadLinks
        what={speak(language, 'next.boundaries')}
        language={language}
        downloads={[
          ...(topology ? [{ format: 'GeoJSON', href: file('geojson') }] : []),
          { format: 'CSV', href: file('csv') },
          { format: 'XLSX', href: file('xlsx') },
          { format: 'JSON', href: file('json') },
        ]}
      />
    </Notice>
  );
}
