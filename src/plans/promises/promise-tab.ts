import type { PartnershipTab } from '../../web/index.ts';
import { speak } from '../messages/message.ts';

/** What partners commit, beside the plan. */
export const promiseTab: PartnershipTab = {
  key: 'promises',
  section: 'plan',
  text: (language) => speak(language, 'tab.promises'),
};
