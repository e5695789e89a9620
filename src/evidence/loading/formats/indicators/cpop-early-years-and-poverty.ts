import { defineIndicator } from './define.ts';

export const healthyBirthweight = defineIndicator({
  key: 'healthy-birthweight',
  name: 'Healthy birthweight',
  phrase: 'the share of babies born at a healthy weight',
  domain: 'Early years',
  unit: '%',
  valueKind: 'proportion',
  per: 100,
  polarity: 'high-is-good',
  definition:
    'Babies whose weight at birth lies between the 5th and the 95th centile for the week of pregnancy in which they were born, out of all babies; three years together.',
  numeratorDefinition: 'Babies of a healthy weight for their gestational age',
  denominatorDefinition: 'Babies with a known weight and gestational age',
  source: 'Public Health Scotland, through the Community Planning Outcomes Profile',
  caveats: 'Three-year averages overlap from one year to the next, so they cannot show a sudden change.',
  headline: 1,
});

export const primaryOneHealthyWeight = defineIndicator({
  key: 'p1-healthy-weight',
  name: 'Healthy weight in Primary 1',
  phrase: 'the share of Primary 1 children of a healthy weight',
  domain: 'Early years',
  unit: '%',
  valueKind: 'proportion',
  per: 100,
  polarity: 'high-is-good',
  definition:
    'Children measured in Primary 1 whose body mass index lies above the 0.4th and below the 91st centile for their age and sex, out of all children measured; three school years together.',
  numeratorDefinition: 'Primary 1 children of a healthy weight',
  denominatorDefinition: 'Primary 1 children measured',
  source: 'Public Health Scotland, through the Community Planning Outcomes Profile',
  caveats:
    'Far fewer children were measured in 2019/20 and 2020/21, when schools were closed. Three-year averages overlap.',
  headline: 2,
});

export const childPoverty = defineIndicator({
  key: 'child-poverty',
  name: 'Child poverty',
  phrase: 'child poverty',
  domain: 'Poverty',
  unit: '%',
  valueKind: 'proportion',
  per: 100,
  polarity: 'high-is-bad',
  definition:
    'Children aged under 16 in families whose income before housing costs is below 60% of the median income of the same year, out of all children of that age.',
  numeratorDefinition: 'Children aged 0 to 15 in low-income families',
  denominatorDefinition: 'Children aged 0 to 15',
  source:
    'Department for Work and Pensions and HM Revenue and Customs, through the Community Planning Outcomes Profile',
  caveats:
    'Measured before housing costs; the measure in the Child Poverty (Scotland) Act after housing costs is higher. Years before 2014/15 are imputed and later ones projected by the Improvement Service.',
  headline: 3,
});

export const fuelPoverty = defineIndicator({
  key: 'fuel-poverty',
  name: 'Fuel poverty',
  phrase: 'fuel poverty',
  domain: 'Poverty',
  unit: '%',
  valueKind: 'proportion',
  per: 100,
  polarity: 'high-is-bad',
  definition: 'Households in fuel poverty, out of all households; three survey years together.',
  source: 'Scottish House Condition Survey, through the Community Planning Outcomes Profile',
  caveats:
    'From a sample survey, and so uncertain for a single council. The definition changed: figures from before 2016–2018 are not comparable, and only 2016–2018 and 2017–2019 are measured; every other year is imputed.',
  headline: 4,
});

export const outOfWorkBenefits = defineIndicator({
  key: 'out-of-work-benefits',
  name: 'Out-of-work benefits',
  phrase: 'the share of people on out-of-work benefits',
  domain: 'Poverty',
  unit: '%',
  valueKind: 'proportion',
  per: 100,
  polarity: 'high-is-bad',
  definition:
    'People aged 16 to 64 who receive a benefit paid because they are out of work (Universal Credit out of work, Jobseeker’s Allowance, Employment and Support Allowance, Incapacity Benefit and others), out of all people of that age.',
  numeratorDefinition: 'People receiving an out-of-work benefit, average of the financial year',
  denominatorDefinition: 'People aged 16 to 64',
  source: 'Department for Work and Pensions, through the Community Planning Outcomes Profile',
  caveats:
    'The benefits counted changed as Universal Credit replaced older ones. Years before 2013/14 are imputed and later ones projected.',
  headline: 5,
});
