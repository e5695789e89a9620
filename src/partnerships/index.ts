export { mailWords } from './post/mail-words.ts';
