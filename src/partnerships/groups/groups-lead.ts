import type { Language, SpokenText } from '../../web/index.ts';
import type { ListedGroup } from './listed-group.ts';
import { speak } from './messages/message.ts';

/** The finding of a partnership's page of groups: how many work for it, and how many met. */
export function groupsLead(language: Language, working: readonly ListedGroup[]): SpokenText {
  const met = working.filter(({ metThisYear }) => metThisYear).length;
  if (working.length === 0) return speak(language, 'groups.lead.none');
  if (working.length === 1) return speak(language, met === 1 ? 'groups.lead.one' : 'groups.lead.one.not');
  return speak(language, 'groups.lead', { count: working.length, met });
}
