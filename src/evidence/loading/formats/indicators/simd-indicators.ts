import type { Indicator, ValueKind } from '../../../indicator.ts';
import { defineIndicator } from './define.ts';

/** One of the figures the index is built from, and the columns that hold it in the several files. */
export interface SimdMeasure {
  indicator: Indicator;
  /** Names the column has had; the file's own comes first found. */
  columns: readonly string[];
  numerator?: readonly string[];
  denominator?: readonly string[];
  /** Undefined in a zone where nobody (of the age) lives, whatever the cell says. */
  ofPeople?: boolean;
}

type Edition = '2016' | '2020';
const people = ['Total_population'];
const workingAge = ['Working_Age_population', 'Working_age_population', 'Working_age_population_revised'];

interface Sort {
  /** What a sentence puts before the name: the `share of` people. */
  of: string;
  unit: string;
  valueKind: ValueKind;
  per: number | null;
  decimals: number;
  caveats: string | null;
}
const percentage: Sort = {
  of: 'share of ',
  unit: '%',
  valueKind: 'proportion',
  per: 100,
  decimals: 1,
  caveats: null,
};
const ratio: Sort = {
  of: 'ratio of ',
  unit: 'ratio, Scotland = 100',
  valueKind: 'index',
  per: null,
  decimals: 0,
  caveats: 'Standardised for age and sex: 100 is what Scotland’s rates would give a place of these ages.',
};
const minutes: Sort = { of: '', unit: 'minutes', valueKind: 'mean', per: null, decimals: 1, caveats: null };
const census: Sort = { ...percentage, caveats: 'From the 2011 Census, in both editions.' };

/** The figures behind an edition of the index (Scottish Government, SIMD technical notes). */
export function simdMeasures(edition: Edition): readonly SimdMeasure[] {
  const edited = edition === '2020' ? 'SIMD 2020v2' : 'SIMD 2016';
  const bad = (
    suffix: string,
    name: string,
    definition: string,
    sort: Sort,
    rest: Omit<SimdMeasure, 'indicator'> & Partial<Indicator>,
  ): SimdMeasure => {
    const { columns, numerator, denominator, ofPeople, ...particular } = rest;
    const { of, ...kind } = sort;
    return {
      columns,
      ...(numerator ? { numerator } : {}),
      ...(denominator ? { denominator } : {}),
      ...(ofPeople ? { ofPeople } : {}),
      indicator: defineIndicator({
        key: `simd-${edition}-${suffix}`,
        name: `${name} (${edited})`,
        phrase: `the ${of}${name.charAt(0).toLowerCase()}${name.slice(1)}`,
        domain: 'Deprivation',
        polarity: 'high-is-bad',
        definition,
        source: `Scottish Government, ${edited}`,
        ...kind,
        ...particular,
      }),
    };
  };
  const travel = (suffix: string, way: string, place: string, columns: string[]) =>
    bad(
      suffix,
      `Time to a ${place} ${way}`,
      `Average time to reach the nearest ${place} ${way}, in minutes.`,
      minutes,
      { columns },
    );
  return [
    bad(
      'income-deprived',
      'People who are income-deprived',
      'People who receive, or depend on someone who receives, benefits or tax credits paid because of low income, out of all people.',
      percentage,
      {
        columns: ['income_rate', 'Income_rate'],
        numerator: ['income_count', 'Income_count'],
        denominator: people,
        ofPeople: true,
        numeratorDefinition: 'Income-deprived people',
        denominatorDefinition: 'All people',
      },
    ),
    bad(
      'employment-deprived',
      'People who are employment-deprived',
      'People of working age who receive benefits paid because they are out of work, out of all of that age.',
      percentage,
      {
        columns: ['employment_rate', 'Employment_rate'],
        numerator: ['employment_count', 'Employment_count'],
        denominator: workingAge,
        ofPeople: true,
        numeratorDefinition: 'Employment-deprived people',
        denominatorDefinition: 'People of working age',
      },
    ),
    bad(
      'illness',
      'Comparative illness factor',
      'People receiving benefits for illness or disability, against what is expected.',
      ratio,
      { columns: ['CIF'], phrase: 'the comparative illness factor' },
    ),
    bad(
      'alcohol-stays',
      'Hospital stays related to alcohol',
      'Hospital stays related to the use of alcohol, against what is expected.',
      ratio,
      { columns: ['ALCOHOL'] },
    ),
    bad(
      'drug-stays',
      'Hospital stays related to drugs',
      'Hospital stays related to the use of drugs, against what is expected.',
      ratio,
      { columns: ['DRUG'] },
    ),
    bad('mortality', 'Standardised mortality ratio', 'Deaths, against what is expected.', ratio, {
      columns: ['SMR'],
      phrase: 'the standardised mortality ratio',
    }),
    bad(
      'depression',
      'People prescribed drugs for anxiety, depression or psychosis',
      'People prescribed such drugs, out of all people.',
      percentage,
      { columns: ['DEPRESS'] },
    ),
    bad(
      'low-birthweight',
      'Babies of low birthweight',
      'Live single births of low weight, out of all live single births.',
      percentage,
      { columns: ['LBWT'] },
    ),
    bad(
      'emergency-stays',
      'Emergency stays in hospital',
      'Emergency stays in hospital, against what is expected.',
      ratio,
      { columns: ['EMERG'] },
    ),
    bad(
      'attendance',
      'School pupils who attend well',
      'Pupils who attend at least nine tenths of the school year, out of all pupils.',
      percentage,
      { columns: ['Attendance'], polarity: 'high-is-good' },
    ),
    bad(
      'attainment',
      'School leavers’ attainment',
      'Highest level of qualification reached, averaged over school leavers.',
      { ...minutes, unit: 'SCQF level', decimals: 2 },
      { columns: ['Attainment'], phrase: 'the attainment of school leavers', polarity: 'high-is-good' },
    ),
    bad(
      'no-qualifications',
      'People of working age without qualifications',
      'People of working age without qualifications, against what is expected.',
      ratio,
      { columns: ['no_qualifications', 'Noquals'] },
    ),
    bad(
      'not-participating',
      'Young people not in learning or work',
      'People aged 16 to 19 who are not in education, employment or training, out of all of that age.',
      percentage,
      { columns: ['not_participating', 'NEET'] },
    ),
    bad(
      'university',
      'Young people entering university',
      'People aged 17 to 21 who enter full-time higher education, out of all of that age.',
      percentage,
      { columns: ['University', 'HESA'], polarity: 'high-is-good' },
    ),
    bad(
      'crime',
      'Recorded crime',
      'Crimes of violence, sexual offences, housebreaking, vandalism, drugs offences and common assault recorded by the police, for every 10,000 people.',
      {
        ...percentage,
        of: 'rate of ',
        unit: 'per 10,000 people',
        valueKind: 'rate',
        per: 10_000,
        decimals: 0,
        caveats: 'Where few crimes were recorded the publisher hides the figure.',
      },
      {
        columns: ['crime_rate'],
        numerator: ['crime_count'],
        denominator: people,
        ofPeople: true,
        numeratorDefinition: 'Recorded crimes',
        denominatorDefinition: 'All people',
      },
    ),
    bad(
      'overcrowding',
      'People in overcrowded homes',
      'People living in overcrowded households, out of all people in households.',
      census,
      {
        columns: ['overcrowded_rate'],
        numerator: ['overcrowded_count'],
        numeratorDefinition: 'People in overcrowded households',
      },
    ),
    bad(
      'no-central-heating',
      'People without central heating',
      'People living in households without central heating, out of all people in households.',
      census,
      {
        columns: ['nocentralheating_rate', 'nocentralheat_rate'],
        numerator: ['nocentralheating_count', 'nocentralheat_count'],
        numeratorDefinition: 'People in households without central heating',
      },
    ),
    travel('drive-petrol', 'by car', 'petrol station', ['drive_petrol']),
    travel('drive-gp', 'by car', 'GP surgery', ['drive_GP']),
    travel('drive-post-office', 'by car', 'post office', ['drive_post', 'drive_PO']),
    travel('drive-primary-school', 'by car', 'primary school', ['drive_primary']),
    travel('drive-retail', 'by car', 'retail centre', ['drive_retail']),
    travel('drive-secondary-school', 'by car', 'secondary school', ['drive_secondary']),
    travel('public-transport-gp', 'by public transport', 'GP surgery', ['PT_GP']),
    travel('public-transport-post-office', 'by public transport', 'post office', ['PT_post', 'PT_Post']),
    travel('public-transport-retail', 'by public transport', 'retail centre', ['PT_retail']),
    ...(edition === '2020'
      ? [
          bad(
            'no-superfast-broadband',
            'Premises without superfast broadband',
            'Premises that cannot have broadband of at least 30 megabits a second, out of all premises.',
            percentage,
            { columns: ['broadband', 'Broadband'] },
          ),
        ]
      : []),
  ];
}
