import { boardWords } from './board-en.ts';
import { threadWords } from './thread-en.ts';

export const en = { ...threadWords, ...boardWords } as const;
