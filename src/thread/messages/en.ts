import { boardWords } from './board-en.ts';
import { packWords } from './pack-en.ts';
import { reportWords } from './report-en.ts';
import { threadWords } from './thread-en.ts';

export const en = { ...threadWords, ...boardWords, ...packWords, ...reportWords } as const;
