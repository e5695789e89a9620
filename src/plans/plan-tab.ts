import type { PartnershipTab } from '../web/index.ts';
import { speak } from './messages/message.ts';

/** The first of a partnership's pages beside its front page. */
export const planTab: PartnershipTab = {
  key: 'plan',
  section: 'plan',
  text: (language) => speak(language, 'tab.plan'),
};

/** Measures of the plans in force. */
export const measuresTab: PartnershipTab = {
  key: 'measures',
  section: 'plan',
  text: (language) => speak(language, 'measures.tab'),
};
