import type { DatasetDescription } from '../format.ts';
import { improvementServiceTerms } from './licences.ts';

const shared = {
  publisher: 'Improvement Service',
  ...improvementServiceTerms,
  sourcePage: 'https://github.com/Improvement-Service/CPOP',
  // The publisher has applied disclosure control; its figures are shown as they are.
  smallNumberThreshold: 0,
};

/** The profile's tidy file of partnerships. */
export const profile: DatasetDescription = {
  key: 'cpop',
  title: 'Community Planning Outcomes Profile',
  description:
    'Twenty outcome measures for the 32 partnerships and Scotland, each value marked as measured, imputed or projected.',
  precedence: 30,
  ...shared,
};

/** The same measures as the workbooks the profile is made from: partnerships and, for eight of them, zones. */
export const profileWorkbooks: DatasetDescription = {
  key: 'cpop-workbooks',
  title: 'Community Planning Outcomes Profile: workbooks',
  description:
    'The profile’s own workbooks, one sheet for each measure, for partnerships and for intermediate zones.',
  precedence: 20,
  ...shared,
};

/** Counts and populations behind two of the measures. */
export const profileCounts: DatasetDescription = {
  key: 'cpop-counts',
  title: 'Community Planning Outcomes Profile: counts and populations',
  description:
    'Children in low-income families and people on out-of-work benefits, with the populations they come from, for data zones and intermediate zones.',
  precedence: 10,
  ...shared,
};

/** Zone figures behind the profile's inequality graph. */
export const profileInequalityInputs: DatasetDescription = {
  key: 'cpop-inequality-inputs',
  title: 'Community Planning Outcomes Profile: inputs of the inequality graph',
  description:
    'For each intermediate zone and year: people who are income-deprived and people who are not, and seven outcomes.',
  precedence: 5,
  ...shared,
};
