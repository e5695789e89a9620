import { type Area, areaKindName, type RelatedArea } from '../../geography/index.ts';
import {
  Disclosure,
  DownloadLinks,
  type Language,
  type PageContext,
  pathIn,
  tableDownloads,
} from '../../web/index.ts';
import type { Catalogue, CatalogueIndicator } from '../catalogue.ts';
import { AreaShell } from './area-shell.tsx';
import { dataGapsSentence } from './data-gaps-sentence.ts';
import { finding } from './finding.tsx';
import { GapsTable } from './gaps-table.tsx';
import { speak } from './message.ts';
import type { DataGaps } from './read-data-gaps.ts';
import { words } from './words.tsx';

export interface DataGapsPageProps {
  context: PageContext;
  catalogue: Catalogue;
  area: Area;
  parents: readonly RelatedArea[];
  gaps: DataGaps;
}

/** What is not known of one area: no figure, old figures, holes and estimates in a series, no comparison, no pace. */
export function DataGapsPage(props: DataGapsPageProps) {
  const { context, area, parents, gaps } = props;
  const { language } = context;
  const comparator = gaps.country?.name ?? '';
  const names = { area: area.name, kind: areaKindName(area.kind, 1, language), comparator };
  return (
    <AreaShell
      context={context}
      area={area}
      parents={parents}
      tab="data-gaps"
      title={speak(language, 'gaps.title', { area: area.name })}
      lead={finding(language, (spoken) => dataGapsSentence(gaps, names, spoken))}
    >
      {gaps.absentForKind.length + gaps.absentHere.length > 0 && (
        <section aria-labelledby="absent-title">
          <h2 id="absent-title">{words(language, 'gaps.absent')}</h2>
          {gaps.absentForKind.length > 0 && (
            <>
              <p>{words(language, 'gaps.absent.kind', { kind: areaKindName(area.kind, 1, language) })}</p>
              <MeasureList measures={gaps.absentForKind} language={language} />
            </>
          )}
          {gaps.absentHere.length > 0 && (
            <>
              <p>
                {words(language, 'gaps.absent.here', {
                  kinds: areaKindName(area.kind, 2, language),
                  area: area.name,
                })}
              </p>
              <MeasureList measures={gaps.absentHere} language={language} />
            </>
          )}
        </section>
      )}
      {gaps.headline.length > 0 && (
        <section aria-labelledby="picture-title">
          <h2 id="picture-title">{words(language, 'gaps.picture')}</h2>
          <p>{words(language, 'gaps.picture.words')}</p>
          <DownloadLinks
            what={speak(language, 'gaps.title', { area: area.name })}
            downloads={tableDownloads(pathIn(language, `/areas/${area.code}/data-gaps`))}
            language={language}
          />
          <GapsTable
            id="gaps"
            caption={words(language, 'gaps.picture.caption', { area: area.name })}
            rows={gaps.headline}
            {...{ context, area, comparator, catalogue: props.catalogue }}
          />
        </section>
      )}
      {gaps.others.length > 0 && (
        <section aria-labelledby="others-title">
          <h2 id="others-title">{words(language, 'gaps.others')}</h2>
          <Disclosure summary={words(language, 'gaps.others.summary', { count: gaps.others.length })}>
            <GapsTable
              id="other-gaps"
              caption={words(language, 'gaps.others.caption', { area: area.name })}
              rows={gaps.others}
              {...{ context, area, comparator, catalogue: props.catalogue }}
            />
          </Disclosure>
        </section>
      )}
      <section aria-labelledby="meaning-title">
        <h2 id="meaning-title">{words(language, 'gaps.meaning')}</h2>
        <p>
          <a href={pathIn(language, '/methods/no-value')}>{words(language, 'gaps.meaning.link')}</a>
        </p>
      </section>
    </AreaShell>
  );
}

function MeasureList(props: { measures: readonly CatalogueIndicator[]; language: Language }) {
  return (
    <ul>
      {props.measures.map(({ key, name }) => (
        <li>
          <a href={pathIn(props.language, `/indicators/${key}`)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
