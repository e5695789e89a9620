import type { PartnershipTab } from '../../web/index.ts';
import { speak } from '../messages/message.ts';

/** Rounds of reports, beside actions. */
export const roundTab: PartnershipTab = {
  key: 'reporting',
  section: 'plan',
  text: (language) => speak(language, 'tab.reporting'),
};
