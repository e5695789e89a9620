import { wordsOf } from '../../../web/index.ts';
import type { en } from './en.ts';
import { speak } from './message.ts';

/** A message as part of a page, marked where the Gaelic is missing. Attributes and SVG take `say`. */
export const words = wordsOf<typeof en>(speak);
