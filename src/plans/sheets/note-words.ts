import type { Language, SpokenText } from '../../web/index.ts';
import { speak } from './messages/message.ts';
import type { SheetNote } from './own-sheets.ts';

/** What of a workbook was not read, in words. */
export function noteWords(language: Language, note: SheetNote): SpokenText {
  switch (note.note) {
    case 'no-sheet':
      return speak(language, 'note.no-sheet', note);
    case 'published-since':
      return note.was === 0
        ? speak(language, 'note.published-first', note)
        : speak(language, 'note.published-since', note);
    default:
      return speak(language, `note.${note.note}`, note);
  }
}
