import type { AreaKind } from '../../src/geography/area.ts';
import type { Indicator } from '../../src/evidence/indicator.ts';
import { LoadProblem, type LoadingContext, type Rejection } from '../../src/evidence/loading/format.ts';
import type { Breakdown, Observation } from '../../src/evidence/observation.ts';
import type { Period } from '../../src/evidence/period.ts';

/** An observation with its handles turned back into what they stand for. */
export interface Recorded extends Omit<Observation, 'series' | 'area' | 'period'> {
  indicator: string;
  breakdown: Breakdown;
  area: string;
  period: string;
  periodKind: Period['kind'];
}

export interface RecordingContext extends LoadingContext {
  observations: Recorded[];
  rejections: Rejection[];
  indicators: Map<string, Indicator>;
  periods: Period[];
  breaks: { series: number; starts: string; reason: string }[];
  rowsCounted: number;
  /** The one observation that fits; throws where there is none or more than one. */
  only(wanted: Partial<Recorded>): Recorded;
}

const codeShape = /^S\d{8}$/;

/**
 * A loading context that keeps what it is given in memory. Every well-formed code is an area, and every name too
 * (written `council:Fife`), unless `knows` says otherwise: what areas exist is the pipeline's matter, tested there.
 */
export function recordingContext(
  knows: (code: string) => boolean = (code) => codeShape.test(code),
): RecordingContext {
  const areas: string[] = [];
  const areaHandles = new Map<string, number>();
  const seriesKeys = new Map<string, number>();
  const seriesOf: { indicator: string; breakdown: Breakdown }[] = [];
  const periodKeys = new Map<string, number>();
  const taken = new Set<string>();

  function areaHandle(name: string): number {
    let handle = areaHandles.get(name);
    if (handle === undefined) {
      handle = areas.push(name) - 1;
      areaHandles.set(name, handle);
    }
    return handle;
  }

  const context: RecordingContext = {
    observations: [],
    rejections: [],
    indicators: new Map(),
    periods: [],
    breaks: [],
    rowsCounted: 0,
    areaByCode(code, where) {
      if (!knows(code)) throw new LoadProblem(`No area has the code "${code}".`, { ...where, value: code });
      return areaHandle(code);
    },
    findAreaByCode: (code) => (knows(code) ? areaHandle(code) : null),
    areaBySpelling: (kind: AreaKind, spelling) => areaHandle(`${kind}:${spelling}`),
    series(indicator, breakdown) {
      const known = context.indicators.get(indicator.key);
      if (known && JSON.stringify(known) !== JSON.stringify(indicator)) {
        throw new LoadProblem(`Two indicators share the key "${indicator.key}".`);
      }
      context.indicators.set(indicator.key, indicator);
      const key = JSON.stringify([indicator.key, Object.entries(breakdown).sort()]);
      let handle = seriesKeys.get(key);
      if (handle === undefined) {
        handle = seriesOf.push({ indicator: indicator.key, breakdown }) - 1;
        seriesKeys.set(key, handle);
      }
      return handle;
    },
    period(period) {
      const key = `${period.kind} ${period.starts} ${period.ends}`;
      let handle = periodKeys.get(key);
      if (handle === undefined) {
        handle = context.periods.push(period) - 1;
        periodKeys.set(key, handle);
      }
      return handle;
    },
    observe({ series, area, period, ...rest }) {
      const key = `${series} ${area} ${period}`;
      if (taken.has(key)) {
        throw new LoadProblem('The same series, area and period again.', { line: rest.sourceRow });
      }
      taken.add(key);
      const known = seriesOf[series];
      const when = context.periods[period];
      const where = areas[area];
      if (!known || !when || where === undefined) throw new Error(`Handles that were never given: ${key}`);
      context.observations.push({
        ...rest,
        ...known,
        area: where,
        period: when.label,
        periodKind: when.kind,
      });
    },
    reject: (rejection) => void context.rejections.push(rejection),
    breakBefore: (series, starts, reason) => void context.breaks.push({ series, starts, reason }),
    countRow: (rows = 1) => void (context.rowsCounted += rows),
    only(wanted) {
      const pairs = Object.entries(wanted) as [keyof Recorded, unknown][];
      const found = context.observations.filter((one) =>
        pairs.every(([name, value]) =>
          typeof value === 'object'
            ? JSON.stringify(one[name]) === JSON.stringify(value)
            : one[name] === value,
        ),
      );
      const [one] = found;
      if (!one || found.length > 1)
        throw new Error(`${found.length} observations fit ${JSON.stringify(wanted)}`);
      return one;
    },
  };
  return context;
}
