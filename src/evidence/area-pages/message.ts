import { catalogue } from '../../web/index.ts';
import { en } from './en.ts';
import { gd } from './gd.ts';

/** What the pages below an area, and a partnership's, say. */
export const { say, speak, missing } = catalogue(en, gd);
