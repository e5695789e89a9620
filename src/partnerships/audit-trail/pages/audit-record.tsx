import type { Child } from 'hono/jsx';
import { formatDay, type Language, pathIn } from '../../../web/index.ts';
import type { RecordName } from '../record-names.ts';

/** Longer names are cut: whole texts are names of some records. */
const longest = 120;

/** What a record is called, as a link to where it stands: English, since what it is is said in it. */
export function AuditRecord({
  record: { title, name, day, address },
  withTitle = false,
  language,
}: {
  record: RecordName;
  /** Whether it is said what it is. */
  withTitle?: boolean;
  language: Language;
}): Child {
  const called = name === null ? title : withTitle ? `${title}: ${cut(name)}` : cut(name);
  const text = day === null ? called : `${called}, ${formatDay(day)}`;
  const lang = language === 'en' ? undefined : 'en';
  return address === null ? (
    <span lang={lang}>{text}</span>
  ) : (
    <a href={pathIn(language, address)} lang={lang}>
      {text}
    </a>
  );
}

function cut(name: string): string {
  return name.length <= longest ? name : `${name.slice(0, longest).trimEnd()}…`;
}
