import type { LocalityGap } from '../../../statistics/index.ts';
import { type Language, pathIn, Spoken, Table } from '../../../web/index.ts';
import { finding } from '../../sentences/finding.tsx';
import { countedText, gapWords, verdictWords } from '../gap-text.ts';
import type { LocalityEvidence, LocalityFinding } from '../locality-evidence.ts';
import { leftOutSentence, notTestedSentence } from '../locality-sentence.ts';
import { words } from '../messages/words.tsx';
import type { TestPageProps } from './test-page.tsx';

interface Row {
  finding: LocalityFinding;
  against: 'area' | 'country';
  gap: LocalityGap;
}

/** Every measure tested in one locality beside both comparators, then those that are not and why. */
export function EvidenceTable(props: TestPageProps & { locality: LocalityEvidence; id: string }) {
  const { context, catalogue, area, country, locality, id } = props;
  const { language } = context;
  const rows = locality.findings.flatMap((finding): Row[] =>
    (['area', 'country'] as const).flatMap((against) => {
      const gap = finding.test?.[against];
      return gap ? [{ finding, against, gap }] : [];
    }),
  );
  const notes = (spoken: Language) =>
    locality.findings.flatMap((one) => notTestedSentence(one, spoken) ?? leftOutSentence(one, spoken) ?? []);
  return (
    <>
      {rows.length > 0 && (
        <Table<Row>
          id={id}
          caption={words(language, 'test.caption', { locality: locality.name, area: area.name, country })}
          captionHidden
          dense
          rows={rows}
          columns={[
            {
              key: 'measure',
              heading: words(language, 'test.measure'),
              cell: ({ finding: { measure } }) => (
                <>
                  <a href={pathIn(language, `/indicators/${measure.indicator.key}`)}>
                    {measure.indicator.name}
                  </a>
                  , {catalogue.periods.get(measure.counts.period)?.label}
                  {measure.indicator.unit !== '%' && `, ${measure.indicator.unit}`}
                </>
              ),
            },
            {
              key: 'beside',
              heading: words(language, 'test.beside'),
              cell: ({ against }) =>
                against === 'area' ? words(language, 'test.rest', { area: area.name }) : country,
            },
            {
              key: 'verdict',
              heading: words(language, 'test.clear'),
              cell: ({ gap }) => (
                <span class={`locality-verdict locality-verdict--${gap.verdict}`}>
                  <Spoken message={verdictWords(gap, language)} language={language} />
                </span>
              ),
            },
            {
              key: 'gap',
              heading: words(language, 'test.gap'),
              numeric: true,
              cell: ({ finding, gap }) => (
                <Spoken message={gapWords(gap, finding.measure.indicator, language)} language={language} />
              ),
            },
            {
              key: 'here',
              heading: words(language, 'test.here'),
              numeric: true,
              cell: ({ finding }) => countedText(finding.locality, finding.measure.indicator, language),
            },
            {
              key: 'there',
              heading: words(language, 'test.there'),
              numeric: true,
              cell: ({ finding, against }) =>
                countedText(
                  against === 'area' ? finding.restOfArea : finding.country,
                  finding.measure.indicator,
                  language,
                ),
            },
          ]}
        />
      )}
      {notes('en').length > 0 && (
        <ul>
          {notes('en').map((_, at) => (
            <li>{finding(language, (spoken) => notes(spoken)[at] ?? '')}</li>
          ))}
        </ul>
      )}
    </>
  );
}
