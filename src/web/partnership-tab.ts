import type { Language } from './language.ts';
import type { Words } from './messages/spoken.tsx';

/** A page below every partnership's, which the subject it belongs to adds to the tabs of all of them. */
export interface PartnershipTab {
  /** Last part of its address: `/partnerships/S12000005/partners` has the key `partners`. */
  key: string;
  text(language: Language): Words;
}
