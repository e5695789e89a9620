import type { FileRefusal } from '../../platform/files/file-refusal.ts';
import type { Language } from '../language.ts';
import type { Spoken } from '../messages/message.ts';
import { say, speak } from './messages/message.ts';

/** Why a file is refused and what to do, for whoever brought it. */
export function refusalWords(language: Language, refusal: FileRefusal): Spoken {
  switch (refusal.code) {
    case 'too-large':
      return speak(language, 'too-large', refusal);
    case 'name-too-long':
      return speak(language, 'name-too-long', refusal);
    case 'name-ending': {
      const taken = endings(language, refusal.taken);
      return refusal.ending === ''
        ? speak(language, 'name-ending.none', { taken })
        : speak(language, 'name-ending', { ending: refusal.ending, taken });
    }
    case 'named-otherwise':
      return speak(language, 'named-otherwise', {
        ending: refusal.ending,
        is: say(language, `kind.${refusal.is}`),
        taken: endings(language, refusal.taken),
      });
    case 'other-kind':
      return refusal.is === ''
        ? speak(language, 'other-kind.unknown')
        : speak(language, 'other-kind', { is: kindWords(language, refusal.is) });
    case 'nul-byte':
      return speak(language, 'nul-byte', refusal);
    case 'embedded':
      return speak(language, 'embedded', refusal);
    case 'archive-within':
      return refusal.part === ''
        ? speak(language, 'archive-within.gzip')
        : speak(language, 'archive-within', refusal);
    case 'virus':
      return speak(language, 'virus', refusal);
    default:
      return speak(language, refusal.code);
  }
}

const named = ['html', 'xml', 'rtf', 'script', 'xls', 'zip'] as const;

function kindWords(language: Language, is: string): string {
  const known = named.find((kind) => kind === is);
  if (known) return say(language, `is.${known}`);
  if (is === 'json') return say(language, 'kind.json');
  return say(language, 'is.other', { kind: is.toUpperCase() });
}

function endings(language: Language, taken: readonly string[]): string {
  const dotted = taken.map((ending) => `.${ending}`);
  const last = dotted.at(-1) ?? '';
  if (dotted.length < 2) return last;
  return say(language, 'list.or', { list: dotted.slice(0, -1).join(', '), last });
}
