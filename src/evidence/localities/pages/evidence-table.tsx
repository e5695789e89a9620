import type { LocalityGap } from '../../../statistics/index.ts';
import { pathIn, Table } from '../../../web/index.ts';
import { countedText, gapText, verdictText } from '../gap-text.ts';
import type { LocalityEvidence, LocalityFinding } from '../locality-evidence.ts';
import { leftOutSentence, notTestedSentence } from '../locality-sentence.ts';
import { say } from '../messages/message.ts';
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
  const notes = locality.findings.flatMap(
    (finding) => notTestedSentence(finding, language) ?? leftOutSentence(finding, language) ?? [],
  );
  return (
    <>
      {rows.length > 0 && (
        <Table<Row>
          id={id}
          caption={say(language, 'test.caption', { locality: locality.name, area: area.name, country })}
          captionHidden
          dense
          rows={rows}
          columns={[
            {
              key: 'measure',
              heading: say(language, 'test.measure'),
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
              heading: say(language, 'test.beside'),
              cell: ({ against }) =>
                against === 'area' ? say(language, 'test.rest', { area: area.name }) : country,
            },
            {
              key: 'verdict',
              heading: say(language, 'test.clear'),
              cell: ({ gap }) => (
                <span class={`locality-verdict locality-verdict--${gap.verdict}`}>
                  {verdictText(gap, language)}
                </span>
              ),
            },
            {
              key: 'gap',
              heading: say(language, 'test.gap'),
              numeric: true,
              cell: ({ finding, gap }) => gapText(gap, finding.measure.indicator, language),
            },
            {
              key: 'here',
              heading: say(language, 'test.here'),
              numeric: true,
              cell: ({ finding }) => countedText(finding.locality, finding.measure.indicator, language),
            },
            {
              key: 'there',
              heading: say(language, 'test.there'),
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
      {notes.length > 0 && (
        <ul>
          {notes.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}
