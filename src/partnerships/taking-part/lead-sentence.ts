import type { Language, SpokenText } from '../../web/index.ts';
import type { TableOnDay } from './body-at-table.ts';
import { say, speak } from './messages/message.ts';

/** The finding of a partnership's page of partners: how many, and how many the law names that are not fully there. */
export function leadSentence(language: Language, area: string, table: TableOnDay): SpokenText {
  const { members, absent } = table;
  if (members.length === 0) return speak(language, 'lead.none', { area });
  const who =
    members.length === 1
      ? say(language, 'lead.one', { area })
      : say(language, 'lead.many', { area, count: members.length });
  if (absent.length === 0) return speak(language, 'lead.complete', { who });
  return absent.length === 1
    ? speak(language, 'lead.absent.one', { who })
    : speak(language, 'lead.absent.many', { who, count: absent.length });
}
