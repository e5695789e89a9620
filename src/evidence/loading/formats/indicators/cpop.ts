import type { Indicator } from '../../../indicator.ts';
import type { Period } from '../../../period.ts';
import { rollingYears, singleYear } from '../period-text.ts';
import {
  childPoverty,
  fuelPoverty,
  healthyBirthweight,
  outOfWorkBenefits,
  primaryOneHealthyWeight,
} from './cpop-early-years-and-poverty.ts';
import {
  attainment,
  businessSurvival,
  employmentRate,
  medianEarnings,
  participationRate,
  positiveDestinations,
} from './cpop-learning-and-work.ts';
import { carbonEmissions, depopulation, fragility } from './cpop-place.ts';
import {
  crimeRate,
  dwellingFires,
  earlyMortality,
  emergencyAdmissions,
  unplannedAttendances,
  wellbeing,
} from './cpop-safety-and-health.ts';

/** A measure of the profile, and what stretch of time its label `2010/11` stands for. */
export interface ProfileMeasure {
  indicator: Indicator;
  /** From the year in which the label starts: 2010 for `2010/11`. */
  period: (year: number) => Period;
}

const financial = (year: number) => singleYear('financial-year', year);
const school = (year: number) => singleYear('school-year', year);
const calendar = (year: number) => singleYear('calendar-year', year);
const threeFinancial = (year: number) => rollingYears('financial-year', year - 2, year);
const threeSchool = (year: number) => rollingYears('school-year', year - 2, year);

/**
 * Measures by the publisher's name. The profile labels every year `2010/11`; what that stands for is in the
 * publisher's indicator metadata ("Raw Time-Period"): healthy birthweight `2008/09-2010/11 to …`, early mortality
 * `2010 to 2021`, fragility `2009-2011 to …`, fuel poverty `2016-2018` (labelled 2018/19) and so on. Where it is
 * silent (participation, depopulation) the label is taken as printed.
 */
export const profileMeasures: ReadonlyMap<string, ProfileMeasure> = new Map([
  ['Healthy Birthweight', { indicator: healthyBirthweight, period: threeFinancial }],
  ['Primary 1 Body Mass Index', { indicator: primaryOneHealthyWeight, period: threeSchool }],
  ['Child Poverty', { indicator: childPoverty, period: financial }],
  [
    'Fuel Poverty',
    { indicator: fuelPoverty, period: (year: number) => rollingYears('calendar-year', year - 2, year) },
  ],
  ['Out of Work Benefits', { indicator: outOfWorkBenefits, period: financial }],
  ['Attainment', { indicator: attainment, period: threeSchool }],
  ['Positive Destinations', { indicator: positiveDestinations, period: school }],
  ['Participation Rate', { indicator: participationRate, period: financial }],
  ['Employment Rate', { indicator: employmentRate, period: threeFinancial }],
  ['Median Earnings', { indicator: medianEarnings, period: threeFinancial }],
  ['Business Survival', { indicator: businessSurvival, period: calendar }],
  ['Crime Rate', { indicator: crimeRate, period: financial }],
  ['Dwelling Fires', { indicator: dwellingFires, period: financial }],
  ['Emergency Admissions', { indicator: emergencyAdmissions, period: financial }],
  ['Unplanned Hospital Attendances', { indicator: unplannedAttendances, period: financial }],
  ['Early Mortality', { indicator: earlyMortality, period: calendar }],
  ['Well-being', { indicator: wellbeing, period: financial }],
  ['Carbon Emissions', { indicator: carbonEmissions, period: calendar }],
  [
    'Fragility',
    { indicator: fragility, period: (year: number) => rollingYears('calendar-year', year - 1, year + 1) },
  ],
  ['Depopulation', { indicator: depopulation, period: financial }],
]);
