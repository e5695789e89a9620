import type { Language, SpokenText } from '../../web/index.ts';
import { speak } from './messages/message.ts';
import type { SheetNote } from './own-sheets.ts';

/** What of a workbook was not read, in words. */
export function noteWords(language: Language, note: SheetNote): SpokenText {
  return note.note === 'no-sheet'
    ? speak(language, 'note.no-sheet', note)
    : speak(language, `note.${note.note}`, note);
}
