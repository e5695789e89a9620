import type { Language, SpokenText } from '../../web/index.ts';
import { speak } from './messages/message.ts';
import type { Upload } from './upload.ts';

/** How far the work on an upload is, in words. */
export function progressText(language: Language, { rowsRead }: Pick<Upload, 'rowsRead'>): SpokenText {
  return rowsRead === 0
    ? speak(language, 'progress.start')
    : speak(language, 'progress.rows', { rows: rowsRead.toLocaleString('en-GB') });
}
