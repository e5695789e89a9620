import type { PersonalData } from '../contributions/personal-data.ts';
import { uploadsPersonalData } from '../evidence/index.ts';
import {
  accountPersonalData,
  invitationPersonalData,
  mailPersonalData,
  meetingPersonalData,
  seatPersonalData,
} from '../partnerships/index.ts';
import { formsPersonalData } from './forms-personal-data.ts';

/** What every subject keeps about people. The account comes last: the others find people by it. */
export const personalData: readonly PersonalData[] = [
  // Meetings find a person by the seats they hold.
  meetingPersonalData,
  seatPersonalData,
  uploadsPersonalData,
  formsPersonalData,
  // Mails show which addresses somebody had.
  invitationPersonalData,
  mailPersonalData,
  accountPersonalData,
];
