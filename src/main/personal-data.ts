import type { PersonalData } from '../contributions/personal-data.ts';
import { uploadsPersonalData } from '../evidence/index.ts';
import {
  accountPersonalData,
  invitationPersonalData,
  mailPersonalData,
  meetingPersonalData,
  mentionsPersonalData,
  seatPersonalData,
  writtenPersonalData,
} from '../partnerships/index.ts';
import { planPersonalData } from '../plans/index.ts';
import { freeTexts } from './free-texts.ts';
import { formsPersonalData } from './forms-personal-data.ts';

/**
 * What every subject keeps about people. The account comes last: the others find people by it. `answers`: whether mails
 * leave, so that somebody who is erased can be told later what became of their name in others' words.
 */
export const personalData = (answers: boolean): readonly PersonalData[] => [
  // Meetings find a person by the seats they hold.
  meetingPersonalData,
  seatPersonalData,
  planPersonalData,
  uploadsPersonalData,
  formsPersonalData,
  writtenPersonalData,
  // Mails show which addresses somebody had.
  invitationPersonalData,
  mentionsPersonalData(freeTexts, answers),
  mailPersonalData,
  accountPersonalData,
];
