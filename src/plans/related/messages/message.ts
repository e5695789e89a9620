import { catalogue } from '../../../web/messages/message.ts';
import { speakingOfDays } from '../../../web/messages/days-in-messages.ts';
import { en } from './en.ts';
import { gd } from './gd.ts';

const own = catalogue(en, gd);

export const { say, missing } = own;
/** A message with the language it is in; days among its parameters are ISO. */
export const speak = speakingOfDays(own.speak);
