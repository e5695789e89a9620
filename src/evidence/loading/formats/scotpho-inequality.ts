import type { Indicator } from '../../indicator.ts';
import type { Period } from '../../period.ts';
import { LoadProblem, type DatasetDescription, type ObservationFormat } from '../format.ts';
import { numberInCell } from './cell.ts';
import { hasColumns } from './columns.ts';
import { scotlandCode } from './council-by-name.ts';
import { type ScotphoFacts, scotphoCatalogue } from './indicators/scotpho-catalogue.ts';
import { type ScotphoMeasure, scotphoIndicator, scotphoPolarity } from './indicators/scotpho.ts';
import { countsOf, observation, valueOf } from './observe.ts';
import { readPeriod, rollingYears } from './period-text.ts';
import { readTable } from './table.ts';

const dataset: DatasetDescription = {
  key: 'scotpho-inequalities',
  title: 'ScotPHO profiles: inequalities by fifth of deprivation',
  publisher: 'Public Health Scotland',
  licence:
    'No licence stated with this file; the publisher’s newer data are under the Open Government Licence v3.0',
  licenceUrl: null,
  attribution: 'Source: Public Health Scotland, ScotPHO profiles.',
  sourcePage: 'https://scotland.shinyapps.io/ScotPHO_profiles_tool/',
  description:
    'Health and its causes for Scotland, boards and councils, for everybody and for each fifth by deprivation. Measures of inequality are computed from the fifths, not taken from the file.',
  // The publisher blanks small counts itself.
  smallNumberThreshold: 0,
  precedence: 10,
};

const quintiles: ReadonlyMap<string, string> = new Map([
  ['1 - most deprived', '1'],
  ['2', '2'],
  ['3', '3'],
  ['4', '4'],
  ['5 - least deprived', '5'],
]);
const withinOf: ReadonlyMap<string, string> = new Map([
  ['sc_quin', 'scotland'],
  ['hb_quin', 'health-board'],
  ['ca_quin', 'council'],
]);

/** ScotPHO's own code for Scotland. */
const scotlandInScotpho = 'S00000001';

/** `2002/04-2004/05`, printed for two indicators, means 2002/03 to 2004/05: three years, as the axis goes on. */
function periodOf(text: string, facts: ScotphoFacts): Period | null {
  const misprint = /^(\d{4})\/\d{2}-(\d{4})\/\d{2}$/.exec(text);
  const plain = readPeriod(text, facts.year);
  if (plain || !misprint) return plain;
  const [from, to] = [Number(misprint[1]), Number(misprint[2])];
  return to === from + 2 ? rollingYears('financial-year', from, to) : null;
}

/** ScotPHO's inequality file: each figure for everybody and for fifths by deprivation within three areas. */
export const scotphoInequality: ObservationFormat = {
  key: 'scotpho-inequality',
  title: 'ScotPHO, inequalities by fifth of deprivation',
  stage: 'observations',
  recognises: (sample) =>
    sample.kind === 'text' &&
    hasColumns(sample.header, ['code', 'ind_id', 'trend_axis', 'quint_type', 'quintile', 'measure']),
  describe: () => ({ dataset, edition: 'fifths' }),
  read: (file, context) =>
    readTable(file, context, (columns) => {
      const names = [
        'code',
        'trend_axis',
        'ind_id',
        'indicator',
        'type_id',
        'interpret',
        'quint_type',
        'quintile',
        'numerator',
        'denominator',
        'measure',
        'lowci',
        'upci',
      ] as const;
      const at = Object.fromEntries(names.map((name) => [name, columns.at(name)])) as Record<
        (typeof names)[number],
        number
      >;
      const indicators = new Map<
        string,
        { indicator: Indicator; facts: ScotphoFacts; series: Map<string, number> }
      >();
      const periods = new Map<string, number>();
      const totals = new Map<string, string>();

      return ({ line, cells }) => {
        const text = (name: (typeof names)[number]) => cells[at[name]] ?? '';
        const wrong = (message: string, column: (typeof names)[number]) =>
          new LoadProblem(message, { line, column, value: text(column) });
        const number = (name: (typeof names)[number]) => numberInCell(text(name), { line, column: name });
        const numberOrNull = (name: (typeof names)[number]) => (text(name) === '' ? null : number(name));

        const id = text('ind_id');
        let known = indicators.get(id);
        if (!known) {
          const facts = scotphoCatalogue.get(id);
          if (!facts) throw wrong('is no indicator that Commonty knows', 'ind_id');
          const polarity = scotphoPolarity(text('interpret'));
          if (!polarity) throw wrong('is none of H, L and O', 'interpret');
          const measure = text('type_id');
          if (measure !== '%' && measure !== 'cr' && measure !== 'sr')
            throw wrong('is none of %, cr and sr', 'type_id');
          const indicator = scotphoIndicator(
            id,
            text('indicator'),
            measure satisfies ScotphoMeasure,
            polarity,
            facts,
          );
          known = { indicator, facts, series: new Map() };
          indicators.set(id, known);
        }

        const axis = text('trend_axis');
        const periodKey = `${known.facts.year} ${axis}`;
        let period = periods.get(periodKey);
        if (period === undefined) {
          const read = periodOf(axis, known.facts);
          if (!read) throw wrong('is no period', 'trend_axis');
          period = context.period(read);
          periods.set(periodKey, period);
        }

        const within = withinOf.get(text('quint_type'));
        if (!within) throw wrong('is none of sc_quin, hb_quin and ca_quin', 'quint_type');
        const code = text('code') === scotlandInScotpho ? scotlandCode : text('code');
        const everybody = text('quintile') === 'Total';
        const quintile = quintiles.get(text('quintile'));
        if (!everybody && !quintile) throw wrong('is no fifth', 'quintile');
        if (everybody) {
          // The same total stands once under each kind of fifth.
          const figures = `${text('numerator')} ${text('denominator')} ${text('measure')}`;
          const key = `${id} ${code} ${axis}`;
          const before = totals.get(key);
          if (before !== undefined) {
            if (before !== figures)
              throw wrong(
                'is another total than the same area and period has under another kind of fifth',
                'measure',
              );
            return;
          }
          totals.set(key, figures);
        }

        const seriesKey = everybody ? 'everybody' : `${within} ${quintile}`;
        let series = known.series.get(seriesKey);
        if (series === undefined) {
          series = context.series(known.indicator, quintile ? { quintile, within } : {});
          known.series.set(seriesKey, series);
        }
        context.observe(
          observation(valueOf(number('measure')), {
            series,
            area: context.areaByCode(code, { line, column: 'code' }),
            period,
            lower: numberOrNull('lowci'),
            upper: numberOrNull('upci'),
            ...(known.indicator.valueKind === 'proportion'
              ? countsOf(numberOrNull('numerator'), numberOrNull('denominator'))
              : { numerator: numberOrNull('numerator'), denominator: numberOrNull('denominator') }),
            sourceRow: line,
            sourceColumn: at.measure + 1,
          }),
        );
      };
    }),
};
