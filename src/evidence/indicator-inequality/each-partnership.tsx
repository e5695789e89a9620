import {
  type Column,
  Disclosure,
  DownloadLinks,
  formatBareFigure,
  formatInterval,
  type Language,
  pathIn,
  Table,
  tableDownloads,
} from '../../web/index.ts';
import { words as wordsBesideAreas } from '../area-pages/words.tsx';
import type { Indicator } from '../indicator.ts';
import { finding } from './finding.tsx';
import type { DividedPlace, PartnershipGap } from './indicator-inequality.ts';
import type { InequalitySectionProps } from './inequality-section.tsx';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { partnershipsSentence } from './partnerships-sentence.ts';

/** The gap of every partnership, and the way to each one's own page; nothing where none has a gap or an index. */
export function EachPartnership(props: InequalitySectionProps) {
  const { context, indicator, inequality } = props;
  const { language } = context;
  const { partnerships, profiled } = inequality;
  if (partnerships.length === 0 && profiled.length === 0) return null;
  if (partnerships.length === 0) return <ProfileLinks language={language} profiled={profiled} />;
  return (
    <>
      <h3 id="inequality-each">{words(language, 'each.title')}</h3>
      <p class="reading">
        {finding(language, (spoken) => partnershipsSentence(indicator, inequality, context.today, spoken))}
      </p>
      <Disclosure summary={words(language, 'each.show', { count: partnerships.length })}>
        <Table<PartnershipGap>
          id="gaps"
          dense
          caption={words(language, 'each.caption', { phrase: indicator.phrase })}
          rows={partnerships}
          columns={gapColumns(language, indicator, partnerships)}
        />
      </Disclosure>
      <DownloadLinks
        what={speak(language, 'each.download')}
        language={language}
        downloads={tableDownloads(pathIn(language, `/indicators/${indicator.key}`), '?table=inequality')}
      />
    </>
  );
}

function ProfileLinks({ language, profiled }: { language: Language; profiled: readonly DividedPlace[] }) {
  return (
    <>
      <p class="reading">{words(language, 'profile.each')}</p>
      <Disclosure summary={words(language, 'links.summary', { count: profiled.length })}>
        <ul class="place-list">
          {profiled.map(({ code, name }) => (
            <li>
              <a href={pathIn(language, `/areas/${code}/inequality#duncan-title`)}>{name}</a>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

function gapColumns(
  language: Language,
  indicator: Indicator,
  rows: readonly PartnershipGap[],
): Column<PartnershipGap>[] {
  const periods = new Set(rows.map(({ latest }) => latest?.period.label));
  return [
    {
      key: 'place',
      heading: words(language, 'column.place'),
      cell: ({ place }) => <a href={ownPage(language, indicator.key, place.code)}>{place.name}</a>,
    },
    // The sentence above names the period where all have the same.
    ...(periods.size > 1
      ? [
          {
            key: 'period',
            heading: words(language, 'column.period'),
            cell: ({ latest }: PartnershipGap) => latest?.period.label ?? '',
          },
        ]
      : []),
    {
      key: 'gap',
      heading: words(language, 'column.gap'),
      numeric: true,
      cell: ({ latest }) =>
        latest ? (
          <GapCell {...{ language, decimals: indicator.decimals, measure: latest.measure }} />
        ) : (
          words(language, 'cell.unmeasured')
        ),
    },
    {
      key: 'overTime',
      heading: words(language, 'column.overTime'),
      cell: ({ verdict }) => wordsBesideAreas(language, `verdict.${verdict}`),
    },
  ];
}

function ownPage(language: Language, key: string, code: string): string {
  return pathIn(language, `/areas/${code}/inequality?measure=${key}#measure-${key}`);
}

/** The interval on a line of its own where the table is narrow. */
function GapCell(props: {
  language: Language;
  decimals: number;
  measure: NonNullable<PartnershipGap['latest']>['measure'];
}) {
  const { language, decimals, measure } = props;
  const { sii: value, siiLower: lower, siiUpper: upper } = measure;
  if (value === null) return <>{wordsBesideAreas(language, 'column.cannotBeGiven')}</>;
  const figure = { status: 'value', value, lower, upper } as const;
  const style = { unit: '', decimals };
  const interval = formatInterval(figure, style, language);
  return (
    <>
      {formatBareFigure(figure, style, language)}
      {interval !== null && (
        <>
          {' '}
          <span class="gap-interval">({interval})</span>
        </>
      )}
    </>
  );
}
