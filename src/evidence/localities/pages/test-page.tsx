import type { Area, RelatedArea } from '../../../geography/index.ts';
import { DownloadLinks, EmptyState, Notice, type PageContext, pathIn } from '../../../web/index.ts';
import { AreaShell } from '../../area-pages/area-shell.tsx';
import type { Catalogue } from '../../catalogue.ts';
import { finding } from '../../sentences/finding.tsx';
import type { LawCheck } from '../draft-law.ts';
import type { LocalityEvidence } from '../locality-evidence.ts';
import { evidenceSentence, localitySentence } from '../locality-sentence.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { UntestableMeasure } from '../testable-measures.ts';
import { EvidenceSummary } from './evidence-summary.tsx';
import { EvidenceTable } from './evidence-table.tsx';
import { UntestableMeasures } from './untestable-measures.tsx';

export interface TestPageProps {
  context: PageContext;
  catalogue: Catalogue;
  area: Area;
  parents: readonly RelatedArea[];
  /** Name of the country. */
  country: string;
  evidence: readonly LocalityEvidence[];
  untestable: readonly UntestableMeasure[];
  check: LawCheck;
  /** The draft, as the query of an address. */
  query: string;
}

/** Section 9(3) in figures: every locality against the rest of its area and against the country, and no decision. */
export function TestPage(props: TestPageProps) {
  const { context, area, country, evidence, check, query } = props;
  const { language } = context;
  const names = { area: area.name, country };
  const draft = pathIn(language, `/areas/${area.code}/localities?${query}`);
  const file = (ending: string) => pathIn(language, `/areas/${area.code}/localities/test.${ending}?${query}`);
  const title = speak(language, 'test.title', { area: area.name });
  const shown = evidence.filter((_, at) => (check.localities[at]?.blocks.length ?? 0) > 0);
  const measures = shown[0]?.findings.length ?? 0;
  return (
    <AreaShell
      context={context}
      area={area}
      parents={props.parents}
      tab="localities"
      title={title}
      lead={
        evidenceSentence(shown, names)
          ? finding(language, (spoken) => evidenceSentence(shown, names, spoken) ?? '')
          : words(language, 'test.lead', { country })
      }
    >
      <Notice title={words(language, 'test.decides.title')} level={2}>
        <p>{words(language, 'test.lead', { country })}</p>
        <p>{words(language, 'test.decides')}</p>
        {check.findings.some(({ level }) => level === 'error') && (
          <p>
            {words(language, 'test.draftFails')} <a href={draft}>{words(language, 'test.draftFails.link')}</a>
            .
          </p>
        )}
      </Notice>
      <p>
        <a href={draft}>{words(language, 'test.back')}</a>
      </p>
      {shown.length === 0 || measures === 0 ? (
        <EmptyState
          title={words(language, 'test.summary.title')}
          text={words(language, shown.length === 0 ? 'test.none' : 'test.noMeasures')}
        />
      ) : (
        <>
          <EvidenceSummary {...props} evidence={shown} />
          <p>{words(language, 'test.families')}</p>
          <DownloadLinks
            what={title}
            language={language}
            downloads={[
              { format: 'CSV', href: file('csv') },
              { format: 'XLSX', href: file('xlsx') },
              { format: 'JSON', href: file('json') },
            ]}
          />
          {shown.map((locality, at) => (
            <section aria-labelledby={`locality-${at}`}>
              <h2 id={`locality-${at}`}>{locality.name}</h2>
              <p>{finding(language, (spoken) => localitySentence(locality, names, spoken))}</p>
              <EvidenceTable {...props} locality={locality} id={`evidence-${at}`} />
            </section>
          ))}
        </>
      )}
      <UntestableMeasures {...props} />
      <p>
        <a href={pathIn(language, '/methods/locality-test')}>{words(language, 'test.method')}</a>
      </p>
    </AreaShell>
  );
}
