import type { PartnershipTab } from '../web/index.ts';
import { speak as speakOfGroups } from './groups/messages/message.ts';
import { speak } from './messages/message.ts';

/** Pages about people and the table that stand below every partnership, in order. */
export const partnershipTabs: readonly PartnershipTab[] = [
  { key: 'partners', section: 'table', text: (language) => speak(language, 'tab.partners') },
  { key: 'groups', section: 'table', text: (language) => speakOfGroups(language, 'tab.groups') },
];
