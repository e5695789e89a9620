import type { Language } from './language.ts';
import type { Words } from './messages/spoken.tsx';

/** Sections a partnership's pages are gathered in, in order: too many tabs to choose from are none. */
export const partnershipSections = ['picture', 'plan', 'board', 'table'] as const;
export type PartnershipSection = (typeof partnershipSections)[number];

/** A page below every partnership's, which the subject it belongs to adds to the tabs of all of them. */
export interface PartnershipTab {
  /** Last part of its address: `/partnerships/S12000005/partners` has the key `partners`. */
  key: string;
  section: PartnershipSection;
  text(language: Language): Words;
}
