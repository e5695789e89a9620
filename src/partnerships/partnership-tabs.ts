import type { PartnershipTab } from '../web/index.ts';
import { speak as speakOfGroups } from './groups/messages/message.ts';

/** Pages about people and the table that stand below every partnership, in order. */
export const partnershipTabs: readonly PartnershipTab[] = [
  { key: 'groups', text: (language) => speakOfGroups(language, 'tab.groups') },
];
