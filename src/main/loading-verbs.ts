import { loadCommand, mappingCommand } from '../evidence/index.ts';
import { ask } from './ask.ts';
import { openRealInstance } from './open-real-instance.ts';

export const load = loadCommand(openRealInstance, ask);
export const mapping = mappingCommand(openRealInstance);
