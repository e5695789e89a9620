import type { Language, SpokenText } from '../../web/index.ts';
import type { BodyKind } from './body-kind.ts';
import type { Schedule } from './designations-of-kind.ts';
import type { DisadvantagedGroup } from './disadvantaged-group.ts';
import { speak } from './messages/message.ts';

export function kindName(language: Language, kind: BodyKind): SpokenText {
  return speak(language, `kind.${kind}`);
}

export function scheduleName(language: Language, schedule: Schedule): SpokenText {
  return speak(language, `schedule.${schedule}`);
}

export function groupName(language: Language, group: DisadvantagedGroup): SpokenText {
  return speak(language, `group.${group}`);
}
