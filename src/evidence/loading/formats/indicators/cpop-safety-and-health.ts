import { defineIndicator } from './define.ts';

export const crimeRate = defineIndicator({
  key: 'crime-rate',
  name: 'Crime rate',
  phrase: 'the crime rate',
  domain: 'Safety',
  unit: 'per 10,000 people of working age',
  valueKind: 'rate',
  per: 10_000,
  polarity: 'high-is-bad',
  decimals: 0,
  definition:
    'Crimes and offences recorded by the police, for every 10,000 people aged 16 to 64 living in the area.',
  numeratorDefinition: 'Recorded crimes and offences',
  denominatorDefinition: 'People aged 16 to 64',
  source: 'Police Scotland and the Scottish Government, through the Community Planning Outcomes Profile',
  caveats:
    'Counts where crime happened, not where those harmed live: town centres stand high. Partnership figures before 2013/14 are imputed.',
  headline: 12,
});

export const dwellingFires = defineIndicator({
  key: 'dwelling-fires',
  name: 'Dwelling fires',
  phrase: 'the rate of fires in homes',
  domain: 'Safety',
  unit: 'per 100,000 people',
  valueKind: 'rate',
  per: 100_000,
  polarity: 'high-is-bad',
  decimals: 0,
  definition: 'Fires in homes, started by accident or on purpose, for every 100,000 people.',
  numeratorDefinition: 'Dwelling fires attended',
  denominatorDefinition: 'Population',
  source: 'Scottish Fire and Rescue Service, through the Community Planning Outcomes Profile',
  headline: 13,
});

export const emergencyAdmissions = defineIndicator({
  key: 'emergency-admissions-65-plus',
  name: 'Emergency admissions of people aged 65 and over',
  phrase: 'the rate of emergency admissions of people aged 65 and over',
  domain: 'Health',
  unit: 'per 100,000 people aged 65 and over',
  valueKind: 'rate',
  per: 100_000,
  polarity: 'high-is-bad',
  decimals: 0,
  definition:
    'New emergency stays in hospital of people aged 65 and over, for every 100,000 people of that age.',
  numeratorDefinition: 'Emergency admissions of people aged 65 and over',
  denominatorDefinition: 'People aged 65 and over',
  source: 'Public Health Scotland, through the Community Planning Outcomes Profile',
  caveats:
    'Fewer people were admitted in 2020/21, in the pandemic. One person may be admitted several times.',
  headline: 14,
});

export const unplannedAttendances = defineIndicator({
  key: 'emergency-department-attendances',
  name: 'Emergency department attendances',
  phrase: 'the rate of emergency department attendances',
  domain: 'Health',
  unit: 'per 100,000 people',
  valueKind: 'rate',
  per: 100_000,
  polarity: 'high-is-bad',
  decimals: 0,
  definition: 'Visits to emergency departments led by a consultant day and night, for every 100,000 people.',
  numeratorDefinition: 'Emergency department attendances',
  denominatorDefinition: 'Population',
  source: 'Public Health Scotland, through the Community Planning Outcomes Profile',
  caveats:
    'Minor injuries units and small rural hospitals are left out, so places served by them look better. Attendance fell in 2020/21, in the pandemic.',
  headline: 15,
});

export const earlyMortality = defineIndicator({
  key: 'early-mortality',
  name: 'Early mortality',
  phrase: 'early mortality',
  domain: 'Health',
  unit: 'per 100,000 people under 75, age-standardised',
  valueKind: 'rate',
  polarity: 'high-is-bad',
  decimals: 0,
  definition:
    'Deaths of people under 75 for every 100,000 of them, as if every place had the ages of the European standard population.',
  numeratorDefinition: 'Deaths under 75',
  denominatorDefinition: 'People under 75',
  source: 'National Records of Scotland, through the Community Planning Outcomes Profile',
  caveats: 'A single year in a small zone rests on few deaths and swings widely.',
  headline: 16,
});

export const wellbeing = defineIndicator({
  key: 'wellbeing',
  name: 'Personal wellbeing',
  phrase: 'personal wellbeing',
  domain: 'Health',
  unit: 'points out of 10',
  valueKind: 'mean',
  polarity: 'high-is-good',
  decimals: 2,
  definition:
    'Average of people’s own scores, 0 to 10, for satisfaction with life, finding it worthwhile, happiness yesterday and (turned round) anxiety yesterday.',
  source:
    'Office for National Statistics, Annual Population Survey, through the Community Planning Outcomes Profile',
  caveats: 'From a sample survey of adults. 2010/11 is imputed.',
  headline: 17,
});
