import {
  type Catalogue,
  type InequalityOverTime,
  everybodySeries,
  type FigureSeries,
  type Judgement,
  judge,
  judgeGap,
  ownFifths,
  readFigures,
  readInequality,
} from '../../src/evidence/index.ts';
import { type Area, areasOfKind } from '../../src/geography/index.ts';
import {
  type CandidateEvidence,
  type FrozenFigure,
  frozenFigure,
  groundsOf,
  type JudgedMeasure,
  judgeMeasure,
  type MeasureDefinition,
} from '../../src/plans/index.ts';
import type { Queries } from '../../src/platform/database/database.ts';
import { Temporal } from 'temporal-polyfill';

/** How long after the end of their period figures were there to be read, in days. */
const publishedAfter = 180;

/** The picture of need as whoever wrote a plan on some day could see it. */
export class Picture {
  private readonly catalogue: Catalogue;
  private readonly country: Area;
  private readonly series: ReadonlyMap<string, FigureSeries>;
  private readonly gaps: ReadonlyMap<string, InequalityOverTime>;

  private constructor(
    catalogue: Catalogue,
    country: Area,
    series: ReadonlyMap<string, FigureSeries>,
    gaps: ReadonlyMap<string, InequalityOverTime>,
  ) {
    this.catalogue = catalogue;
    this.country = country;
    this.series = series;
    this.gaps = gaps;
  }

  static async read(
    queries: Queries,
    catalogue: Catalogue,
    of: {
      indicators: ReadonlySet<string>;
      areas: readonly number[];
      unequal: readonly Pick<Area, 'id' | 'kind'>[];
    },
  ): Promise<Picture> {
    const [country] = await areasOfKind(queries, 'country');
    if (!country) throw new Error('The demonstration country has no area of its own.');
    const indicators = [...catalogue.indicators.values()].filter(({ key }) => of.indicators.has(key));
    const found = await readFigures(queries, catalogue, {
      series: everybodySeries(catalogue, indicators),
      areas: [...of.areas, country.id],
    });
    const gaps = new Map<string, InequalityOverTime>();
    for (const { id, kind } of of.unequal)
      for (const gap of ownFifths(await readInequality(queries, catalogue, id), kind))
        gaps.set(`${gap.indicator.key}/${id}`, gap);
    return new Picture(
      catalogue,
      country,
      new Map(found.map((one) => [`${one.indicator.key}/${one.areaId}`, one])),
      gaps,
    );
  }

  /** An indicator for an area with the figures there were on that day; null where there were none. */
  on(day: string, indicator: string, areaId: number): Judgement | null {
    const series = this.seriesOn(day, indicator, areaId);
    return series && judge(series, this.seriesOn(day, indicator, this.country.id));
  }

  /** The figure as a plan of that day would have frozen it. */
  frozenOn(
    day: string,
    indicator: string,
    area: { id: number; code: string; name: string },
  ): FrozenFigure | null {
    const judgement = this.on(day, indicator, area.id);
    return judgement && frozenFigure(judgement, this.catalogue, area, this.country, day);
  }

  /** The figure with the grounds it gave on that day, as a candidate for a priority has them. */
  evidenceOn(
    day: string,
    indicator: string,
    area: { id: number; code: string; name: string },
  ): CandidateEvidence | null {
    const judgement = this.on(day, indicator, area.id);
    const figure = this.frozenOn(day, indicator, area);
    if (judgement === null || figure === null) return null;
    const gap = this.gaps.get(`${indicator}/${area.id}`);
    const last = lastKnown(day);
    const points = gap?.points.filter(({ period }) => period.ends <= last) ?? [];
    return {
      figure,
      grounds: groundsOf(judgement, gap && points.length > 0 ? judgeGap({ ...gap, points }) : null),
    };
  }

  /** A measure that is an indicator, judged with the figures there were on that day. */
  judgedOn(day: string, measure: MeasureDefinition): JudgedMeasure {
    const { indicatorKey, areaId } = measure;
    const of = (area: number) => (indicatorKey === null ? null : this.seriesOn(day, indicatorKey, area));
    return judgeMeasure(measure, areaId === null ? null : of(areaId), of(this.country.id));
  }

  private seriesOn(day: string, indicator: string, areaId: number): FigureSeries | null {
    const series = this.series.get(`${indicator}/${areaId}`);
    if (!series) return null;
    const last = lastKnown(day);
    const figures = series.figures.filter(({ period }) => period.ends <= last);
    return figures.length === 0
      ? null
      : { ...series, figures, breaks: series.breaks.filter(({ starts }) => starts <= last) };
  }
}

/** The last day that figures told of by then. */
function lastKnown(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: publishedAfter }).toString();
}
