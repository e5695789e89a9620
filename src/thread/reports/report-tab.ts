import type { PartnershipTab } from '../../web/index.ts';
import { speak } from '../messages/message.ts';

export const reportsTab: PartnershipTab = {
  key: 'reports',
  section: 'board',
  text: (language) => speak(language, 'tab.reports'),
};
