import type { PartnershipTab } from '../../web/index.ts';
import { speak } from '../messages/message.ts';

/** What is done, beside what is promised. */
export const actionTab: PartnershipTab = {
  key: 'actions',
  section: 'plan',
  text: (language) => speak(language, 'actions.tab'),
};
