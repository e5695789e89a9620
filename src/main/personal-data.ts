import type { PersonalData } from '../contributions/personal-data.ts';
import { uploadPersonalData } from '../evidence/index.ts';
import { accountPersonalData, mailPersonalData, seatPersonalData } from '../partnerships/index.ts';
import { formsPersonalData } from './forms-personal-data.ts';

/** What every subject keeps about people. The account comes last: the others find people by it. */
export const personalData: readonly PersonalData[] = [
  seatPersonalData,
  uploadPersonalData,
  formsPersonalData,
  mailPersonalData,
  accountPersonalData,
];
