import { threadWords } from './thread-en.ts';

export const en = { ...threadWords } as const;
