import type { Child } from 'hono/jsx';
import { type PartnershipPlace, PartnershipShell } from '../../../partnerships/index.ts';
import { londonDayOf } from '../../../platform/london-day.ts';
import {
  chartDownloads,
  type Definition,
  DefinitionList,
  DownloadLinks,
  formatDay,
  linkTo,
  Notice,
  type PageContext,
  pathIn,
  SummarySentence,
  tableDownloads,
  TrendChart,
} from '../../../web/index.ts';
import { say } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import { outcomePath } from '../../plans/plan-address.ts';
import type { JudgedMeasure } from '../judge-measure.ts';
import type { FormerValue, MeasureValue } from '../measure.ts';
import { measurePath, measuresPath } from '../measure-address.ts';
import { measureFinding } from '../measure-finding.ts';
import { measureTrendProps } from '../measure-trend-props.ts';
import { sayNumber } from '../say-number.ts';
import { TargetTable } from './target-table.tsx';
import { ValueTable } from './value-table.tsx';

export interface MeasurePageProps {
  context: PageContext;
  place: PartnershipPlace;
  judged: JudgedMeasure;
  outcome: { id: string; name: string };
  /** False: it is of the working draft only. */
  inForce: boolean;
  /** Of its indicator; null where it has none any more. */
  indicatorName: string | null;
  /** The evidence has its indicator by fifth of deprivation, too. */
  byFifth: boolean;
  values: readonly MeasureValue[];
  former: readonly FormerValue[];
  /** Periods whose figures are not as the plan says them. */
  revised: readonly string[];
  mayRecord: boolean;
}

/** One measure as it stands now: what it shows, its path, its figures and where they are from. */
export function MeasurePage(props: MeasurePageProps) {
  const { context, place, judged, outcome, inForce, values, former, revised, mayRecord } = props;
  const { language } = context;
  const { area } = place;
  const { code } = area;
  const { measure } = judged;
  const finding = measureFinding(judged, language);
  const path = pathIn(language, measurePath(code, measure.id));
  const trend = measureTrendProps(judged, measure.area?.name ?? area.name, language);
  const sentence = (
    <span lang={finding.language === language ? undefined : finding.language}>{finding.text}</span>
  );
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="measures"
      title={measure.name}
      lead={words(language, 'measure.page.lead', { outcome: outcome.name, area: area.name })}
      steps={[{ text: measure.name }]}
    >
      {!inForce && (
        <Notice>
          <p>{words(language, 'measure.page.draft')}</p>
        </Notice>
      )}
      {revised.length > 0 && (
        <Notice>
          <p>{words(language, 'measure.revised', { periods: revised.slice(0, 6).join(', ') })}</p>
        </Notice>
      )}
      <section aria-labelledby="stands">
        <h2 id="stands">{words(language, 'measure.stands')}</h2>
        {trend ? (
          <TrendChart {...trend} id="trend" sentence={sentence} downloads={chartDownloads(path)} />
        ) : (
          <SummarySentence>{sentence}</SummarySentence>
        )}
        <DownloadLinks
          downloads={tableDownloads(path)}
          what={{ text: measure.name, language: 'en' }}
          language={language}
        />
      </section>
      <section aria-labelledby="targets-title">
        <h2 id="targets-title">{words(language, 'measure.targets')}</h2>
        <TargetTable context={context} judged={judged} />
      </section>
      <section aria-labelledby="about">
        <h2 id="about">{words(language, 'measure.about')}</h2>
        <DefinitionList items={facts(props)} />
      </section>
      {measure.indicatorKey === null && (
        <section aria-labelledby="values">
          <h2 id="values">{words(language, 'measure.values')}</h2>
          {mayRecord && (
            <p>
              <a class="ds_button" href={`${path}/values/new`}>
                {words(language, 'measure.values.record')}
              </a>
            </p>
          )}
          <ValueTable {...{ context, values, measure, path, mayRecord }} />
          {former.length > 0 && (
            <>
              <h3>{words(language, 'measure.values.corrected')}</h3>
              <ul>
                {former.map((one) => (
                  <li class="own-words">
                    {words(language, 'measure.values.corrected.was', {
                      period: one.period,
                      was:
                        one.value === null
                          ? say(language, 'measure.values.missing', { why: one.notAvailable ?? '' })
                          : sayNumber(one.value, measure, language),
                      day: formatDay(londonDayOf(one.recordedTo), language),
                      why: values.find(({ id }) => id === one.id)?.correctedWhy ?? '',
                    })}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      <p>
        <a href={linkTo(context, measuresPath(code))}>
          {words(language, 'measures.title', { area: area.name })}
        </a>
      </p>
    </PartnershipShell>
  );
}

function facts({
  context,
  place,
  judged,
  outcome,
  inForce,
  indicatorName,
  byFifth,
}: MeasurePageProps): Definition[] {
  const { language } = context;
  const { measure, revised, state } = judged;
  const { code } = place.area;
  const items: Definition[] = [
    {
      term: words(language, 'measure.baseline'),
      description:
        measure.baselineValue === null || measure.baselineOn === null
          ? words(language, 'measure.baseline.none')
          : words(language, 'measure.baseline.text', {
              value: sayNumber(measure.baselineValue, measure, language),
              day: formatDay(measure.baselineOn, language),
            }),
    },
  ];
  const add = (term: Child, description: Child) => items.push({ term, description });
  if (revised)
    add(
      words(language, 'measure.baseline'),
      revised.now === null
        ? words(language, 'measure.baseline.gone')
        : words(language, 'measure.baseline.revised', { now: sayNumber(revised.now, measure, language) }),
    );
  add(words(language, 'measure.good'), words(language, `measure.good.${measure.polarity}`));
  add(
    words(language, 'measure.owner'),
    measure.ownerBodyId === null || measure.ownerName === null ? (
      words(language, 'measure.owner.none')
    ) : (
      <a href={linkTo(context, `/partners/${measure.ownerBodyId}`)}>{measure.ownerName}</a>
    ),
  );
  add(words(language, 'measure.source'), <Source {...{ context, judged, indicatorName, state }} />);
  const { indicatorKey } = measure;
  if (indicatorKey !== null && indicatorName !== null)
    add(
      words(language, 'measure.breakdown'),
      <>
        <a href={linkTo(context, `/indicators/${indicatorKey}`)}>
          {words(language, 'measure.breakdown.places')}
        </a>
        {byFifth && measure.area !== null && (
          <>
            {' · '}
            <a href={linkTo(context, `/areas/${measure.area.code}/inequality`)}>
              {words(language, 'measure.breakdown.fifths', { area: measure.area.name })}
            </a>
          </>
        )}
      </>,
    );
  if (measure.disaggregation !== null) add(words(language, 'measure.disaggregation'), measure.disaggregation);
  if (measure.notAvailable !== null) add(words(language, 'measure.not-available'), measure.notAvailable);
  if (inForce)
    add(
      words(language, 'measure.in-plan'),
      <a href={linkTo(context, outcomePath(code, outcome.id))}>{words(language, 'measure.in-plan.link')}</a>,
    );
  return items;
}

function Source({
  context,
  judged: { measure, state },
  indicatorName,
}: Pick<MeasurePageProps, 'context' | 'judged' | 'indicatorName'>) {
  const { language } = context;
  const { indicatorKey, area } = measure;
  if (indicatorKey === null) return <>{words(language, 'measure.source.own')}</>;
  const name = indicatorName ?? measure.name;
  if (state === 'withdrawn' || area === null)
    return <>{words(language, 'measure.source.withdrawn', { name })}</>;
  return (
    <a href={linkTo(context, `/areas/${area.code}#${indicatorKey}`)}>
      {words(language, 'measure.source.indicator', { name, area: area.name })}
    </a>
  );
}
