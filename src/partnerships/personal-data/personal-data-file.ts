import type { PersonalPart } from './gather-personal-data.ts';

/** A person's own copy of what is kept about them, for people and for programs. */
export function personalDataFile(parts: readonly PersonalPart[], madeAt: string, address: string): string {
  const copy = {
    about:
      'Everything that is kept about you on this site. Passwords and secrets are left out: they are kept only in a form nobody can read.',
    address,
    madeAt,
    parts: parts.map(({ subject, title, records }) => ({ subject, title, count: records.length, records })),
  };
  return `${JSON.stringify(copy, null, 1)}\n`;
}
