import {
  Disclosure,
  FigureText,
  type PageContext,
  pathIn,
  PositionPaceMark,
  Table,
} from '../../web/index.ts';
import type { Judgement } from '../judgement.ts';
import { markOf } from '../mark-of.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { AreaFamily } from '../read-area-family.ts';
import { wordList } from '../sentences/word-list.ts';
import { shownFigure } from './shown-figure.ts';

/** A council's area beside the partnerships most like it, measure by measure. */
export function AreaFamilySection(props: {
  context: PageContext;
  area: { code: string; name: string };
  family: AreaFamily;
}) {
  const { context, area, family } = props;
  const { language } = context;
  const { group, others, judgements } = family;
  const judged = judgements.filter(({ latest }) => latest !== null);
  const count = (verdict: string) => judged.filter(({ position }) => position.verdict === verdict).length;
  const figure = { language, bare: true } as const;
  return (
    <section aria-labelledby="family-title">
      <h2 id="family-title">{words(language, 'areaPage.family')}</h2>
      <p>
        {words(language, 'areaPage.family.about', {
          area: area.name,
          group,
          description: say(language, `family.${group}`),
          others: wordList(
            others.map(({ name }) => name),
            language,
          ),
        })}{' '}
        <a href={pathIn(language, '/methods/family-groups')}>{words(language, 'areaPage.family.method')}</a>
      </p>
      {judged.length > 0 && (
        <p>
          {words(language, 'area.position', {
            area: area.name,
            comparator: say(language, 'areaPage.family.comparator'),
            better: count('better'),
            worse: count('worse'),
            same: count('no-clear-difference'),
            total: judged.length,
          })}
        </p>
      )}
      <Disclosure summary={words(language, 'areaPage.family.caption', { area: area.name })}>
        <Table<Judgement>
          id="family"
          dense
          caption={words(language, 'areaPage.family.caption', { area: area.name })}
          captionHidden
          rows={judged}
          columns={[
            {
              key: 'mark',
              heading: words(language, 'areaPage.family.mark'),
              cell: (judgement) => (
                <PositionPaceMark
                  verdict={markOf(judgement)}
                  comparator={say(language, 'areaPage.family.comparator')}
                  language={language}
                />
              ),
            },
            {
              key: 'measure',
              heading: words(language, 'column.measure'),
              rowHeading: true,
              cell: ({ indicator }) => (
                <a
                  href={`${pathIn(language, `/indicators/${indicator.key}`)}?area=${area.code}&group=family#all-title`}
                >
                  {indicator.name}
                </a>
              ),
            },
            {
              key: 'unit',
              heading: words(language, 'column.unit'),
              cell: ({ indicator }) => indicator.unit,
            },
            {
              key: 'period',
              heading: words(language, 'column.period'),
              cell: ({ latest }) => latest?.period.label ?? '',
            },
            {
              key: 'here',
              heading: area.name,
              numeric: true,
              cell: ({ latest, indicator, series }) => (
                <FigureText
                  figure={shownFigure(latest, indicator, series.dataset)}
                  unit={indicator.unit}
                  decimals={indicator.decimals}
                  {...figure}
                />
              ),
            },
            {
              key: 'middle',
              heading: words(language, 'areaPage.family.middle'),
              numeric: true,
              cell: ({ comparator, indicator }) => (
                <FigureText
                  figure={shownFigure(comparator, indicator)}
                  unit={indicator.unit}
                  decimals={indicator.decimals}
                  {...figure}
                />
              ),
            },
          ]}
        />
      </Disclosure>
    </section>
  );
}
