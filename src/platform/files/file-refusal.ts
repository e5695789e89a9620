import type { ContentKind } from './content-kind.ts';

/** Why a file is not taken; the words are web/files'. Plain JSON, since it is kept with the file. */
export type FileRefusal =
  | { code: 'empty' }
  | { code: 'too-large'; megabytes: number }
  | { code: 'name-unprintable' }
  | { code: 'name-too-long'; most: number }
  /** The ending of its name is none of those taken; empty where it has none. */
  | { code: 'name-ending'; ending: string; taken: readonly string[] }
  /** Its content is of one kind, its name of another. */
  | { code: 'named-otherwise'; ending: string; is: ContentKind; taken: readonly string[] }
  /** Something else altogether: its usual ending, or empty where nobody knows. */
  | { code: 'other-kind'; is: string }
  | { code: 'utf-16' }
  | { code: 'nul-byte'; line: number }
  | { code: 'encrypted' }
  | { code: 'damaged' }
  | { code: 'macros' }
  | { code: 'embedded'; part: string }
  | { code: 'archive-within'; part: string }
  | { code: 'bomb' }
  /** Found by the scanner of viruses, or the string such scanners are tested with. */
  | { code: 'virus'; name: string };
