import type { PartnershipTab } from '../web/index.ts';
import { speak } from './messages/message.ts';

/** Threads of the whole plan, beside the plan itself. */
export const threadsTab: PartnershipTab = {
  key: 'plan/threads',
  section: 'plan',
  text: (language) => speak(language, 'threads.step'),
};
