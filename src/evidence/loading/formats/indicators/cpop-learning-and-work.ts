import { defineIndicator } from './define.ts';

export const attainment = defineIndicator({
  key: 'attainment',
  name: 'School leavers’ attainment',
  phrase: 'the attainment of school leavers',
  domain: 'Learning',
  unit: 'SCQF level',
  valueKind: 'mean',
  polarity: 'high-is-good',
  decimals: 2,
  definition:
    'The highest level on the Scottish Credit and Qualifications Framework that each school leaver reached, averaged over all leavers; three school years together.',
  source: 'Scottish Government, through the Community Planning Outcomes Profile',
  caveats:
    'Exams were not held in 2020 and 2021 and grades were awarded otherwise. The latest year is imputed for every place, and the years after it are projected.',
  headline: 6,
});

export const positiveDestinations = defineIndicator({
  key: 'positive-destinations',
  name: 'Positive destinations',
  phrase: 'the share of school leavers in a positive destination',
  domain: 'Learning',
  unit: '%',
  valueKind: 'proportion',
  per: 100,
  polarity: 'high-is-good',
  definition:
    'School leavers who, some nine months after leaving, were in education, employment, training, voluntary work or an activity agreement, out of all leavers.',
  numeratorDefinition: 'School leavers in a positive destination at the follow-up',
  denominatorDefinition: 'School leavers',
  source: 'Scottish Government, through the Community Planning Outcomes Profile',
  caveats: 'Any work counts, however insecure.',
  headline: 7,
});

export const participationRate = defineIndicator({
  key: 'participation-rate',
  name: 'Participation of 16 to 19 year olds',
  phrase: 'the share of 16 to 19 year olds taking part in learning or work',
  domain: 'Learning',
  unit: '%',
  valueKind: 'proportion',
  per: 100,
  polarity: 'high-is-good',
  definition: 'Young people aged 16 to 19 in education, training or employment, out of all of that age.',
  numeratorDefinition: 'People aged 16 to 19 in education, training or employment',
  denominatorDefinition: 'People aged 16 to 19 known to Skills Development Scotland',
  source: 'Skills Development Scotland, through the Community Planning Outcomes Profile',
  caveats: 'Years before 2016/17 are imputed by the Improvement Service.',
  headline: 8,
});

export const employmentRate = defineIndicator({
  key: 'employment-rate',
  name: 'Employment rate',
  phrase: 'the employment rate',
  domain: 'Work',
  unit: '%',
  valueKind: 'proportion',
  per: 100,
  polarity: 'high-is-good',
  definition:
    'People aged 16 to 64 who did at least an hour of paid work in the week before they were asked, or were away from a job, as a share of that age group; three years together.',
  source: 'Annual Population Survey, through the Community Planning Outcomes Profile',
  caveats:
    'From a sample survey. The publisher’s note speaks of the economically active population, but the level of the figures is that of everyone aged 16 to 64.',
  headline: 9,
});

export const medianEarnings = defineIndicator({
  key: 'median-earnings',
  name: 'Median earnings',
  phrase: 'median earnings',
  domain: 'Work',
  unit: '£ a week',
  valueKind: 'currency',
  polarity: 'high-is-good',
  decimals: 0,
  definition:
    'Gross weekly pay that half of the employees living in the area earn more than, among employees on adult rates whose pay was not cut by absence; three years together.',
  source: 'Annual Survey of Hours and Earnings, through the Community Planning Outcomes Profile',
  caveats:
    'In the money of each year, not adjusted for rising prices. From a sample survey; the self-employed are not in it.',
  headline: 10,
});

export const businessSurvival = defineIndicator({
  key: 'business-survival',
  name: 'Business survival',
  phrase: 'the share of new businesses that survive three years',
  domain: 'Work',
  unit: '%',
  valueKind: 'proportion',
  per: 100,
  polarity: 'high-is-good',
  definition:
    'Businesses still active three years after they started, out of those that started in the same year.',
  numeratorDefinition: 'Businesses active three years after their birth',
  denominatorDefinition: 'Businesses born in the same year',
  source:
    'Office for National Statistics, Business Demography, through the Community Planning Outcomes Profile',
  caveats: 'Only businesses registered for VAT or PAYE are counted.',
  headline: 11,
});
