import { catalogue } from '../../../web/messages/message.ts';
import { en } from './en.ts';
import { gd } from './gd.ts';

export const { say, speak, missing } = catalogue(en, gd);
