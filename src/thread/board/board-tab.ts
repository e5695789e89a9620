import type { PartnershipTab } from '../../web/index.ts';
import { speak } from '../messages/message.ts';

export const boardTab: PartnershipTab = {
  key: 'board',
  section: 'board',
  text: (language) => speak(language, 'tab.board'),
};
