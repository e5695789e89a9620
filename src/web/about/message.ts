import { catalogue } from '../messages/message.ts';
import { en } from './messages-en.ts';
import { gd } from './messages-gd.ts';

export const { say, speak, missing } = catalogue(en, gd);
