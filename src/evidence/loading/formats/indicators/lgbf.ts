import type { Indicator, Polarity, ValueKind } from '../../../indicator.ts';
import type { YearKind } from '../period-text.ts';
import { defineIndicator } from './define.ts';

interface Sort {
  unit: string;
  valueKind: ValueKind;
  per: number | null;
  decimals: number;
}

const percent: Sort = { unit: '%', valueKind: 'proportion', per: 100, decimals: 1 };
const pounds = (unit: string): Sort => ({ unit, valueKind: 'currency', per: null, decimals: 0 });
const mean = (unit: string): Sort => ({ unit, valueKind: 'mean', per: null, decimals: 1 });
const rate = (unit: string): Sort => ({ unit, valueKind: 'rate', per: null, decimals: 1 });
const count = (unit: string): Sort => ({ unit, valueKind: 'count', per: null, decimals: 0 });

/** What a measure's title says of its unit; the first that fits counts. Titles are those of the framework. */
const sorts: readonly (readonly [RegExp, Sort])[] = [
  [/Percentage Point Gap/, { unit: 'percentage points', valueKind: 'mean', per: null, decimals: 1 }],
  [/\(£000s\)|^Net Expenditure/, count('£ thousand')],
  [/per 1,000 Population(?! \(75)(?=.*$)/, pounds('£ per 1,000 people')],
  [/Cost.* per Kilometre|Cost of Maintenance/, pounds('£ per kilometre')],
  [/Costs? per Week|per Child per Week/, pounds('£ a week')],
  [/Home Care Costs per Hour/, { ...pounds('£ an hour'), decimals: 2 }],
  [
    /Cost.* per (Attendance|Library Visit)|Cost of Museums per Visit/,
    { ...pounds('£ a visit'), decimals: 2 },
  ],
  [/^The Cost per Dwelling/, { ...pounds('£ a dwelling'), decimals: 2 }],
  [/Cost.*per Premises/, pounds('£ for each premises')],
  [/Cost per .*(Pupil|Registration)/, pounds('£ a child')],
  [/Cost per Planning Application/, pounds('£ an application')],
  [/Residential Care Costs/, pounds('£ a week')],
  [/Gross Value Added/, pounds('£ a head')],
  [/^Rate of Readmission.*per 1,000/, rate('per 1,000 discharges')],
  [/Number of Days People Spend in Hospital/, rate('days per 1,000 people aged 75 and over')],
  [/Exclusion Rates? per 1000/, rate('per 1,000 pupils')],
  [/per 10,000 Population/, rate('per 10,000 people')],
  [/Sickness Absence Days/, mean('days')],
  [/Average Time to Process/, mean('weeks')],
  [/Average Time Taken to Complete/, mean('working days')],
  [/Tariff/, { ...mean('tariff points'), decimals: 0 }],
  [/CO2 Emissions/, mean('tonnes of carbon dioxide a head')],
  [/%|Percentage|Proportion|Rate|Ratio|Gender Pay Gap|Cleanliness Score|Satisfied|Balance of Care/, percent],
  [/^KM of Road/, count('kilometres')],
  [/^No of Pupils/, count('pupils')],
  [/^No of Library Visits/, count('visits')],
  [/^Number of Premises/, count('premises')],
  [/Population/, count('people')],
];

/** Measures about pupils and leavers run with the school year; everything else with the financial year. */
const schoolYears = /^CHN(4|5|6|7|11|12[a-f]|13[ab]|14[ab]|19[ab]|20[ab])$/;

export function lgbfYear(code: string): YearKind {
  return schoolYears.test(code) ? 'school-year' : 'financial-year';
}

/** The framework's `One is high`: whether rank one goes to the highest value; empty for plain counts. */
export function lgbfPolarity(oneIsHigh: string): Polarity | null {
  if (oneIsHigh === 'Yes') return 'high-is-good';
  if (oneIsHigh === 'No') return 'high-is-bad';
  return oneIsHigh === '' ? 'neutral' : null;
}

/** Gaps between the least and the most deprived pupils: the file marks them `One is high`, plainly by mistake. */
const wronglyMarked = /^CHN14[ab]$/;

/** `C&L5a` becomes `lgbf-cl5a`, `CHN8a-Real` `lgbf-chn8a-real`. */
export function lgbfKey(code: string): string {
  const slug = code
    .toLowerCase()
    .replace(/[&()£]/g, '')
    .trim()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
  return `lgbf-${slug}`;
}

/** A measure of the framework from its code and title; null where the title tells no unit. */
export function lgbfIndicator(
  code: string,
  title: string,
  domain: string,
  polarity: Polarity,
): Indicator | null {
  const sort = sorts.find(([pattern]) => pattern.test(title))?.[1];
  if (!sort) return null;
  const name = title.replace(/\s+/g, ' ').trim();
  const real = code.endsWith('-Real');
  const costs = /\bCosts?\b/.test(name);
  const gap = wronglyMarked.test(code);
  return defineIndicator({
    key: lgbfKey(code),
    name,
    phrase: `“${name}”`,
    domain: domain === '' ? 'Council services' : `Council services: ${domain}`,
    ...sort,
    polarity: gap ? 'high-is-bad' : polarity,
    definition: `${name}, measure ${code} of the framework.`,
    source: 'Improvement Service, Local Government Benchmarking Framework',
    caveats: [
      'Made for councils to compare themselves and ask why; not an outcome.',
      ...(costs && real ? ['In the money of the latest year.'] : []),
      ...(costs && !real ? ['In the money of each year, not adjusted for inflation.'] : []),
      ...(gap ? ['The publisher’s file marks a large gap as good; Commonty reads it as bad.'] : []),
      ...(costs ? ['The framework ranks low cost first, which need not mean good service.'] : []),
    ].join(' '),
  });
}
