import type { Child } from 'hono/jsx';
import { formatDay, type Language, londonTime } from '../../../web/index.ts';
import type { AuditPlain, AuditValue as Value } from '../audit-differences.ts';
import { shortPseudonym } from '../audit-person.ts';
import { referenceOf } from '../audit-reference.ts';
import { words } from '../messages/words.tsx';
import type { AuditView } from '../read-audit-page.ts';
import { AuditRecord } from './audit-record.tsx';

interface AuditValueProps {
  path: readonly string[];
  view: Pick<AuditView, 'names' | 'records'>;
  language: Language;
}

/** What was there before or after, in words: records and people by name, days and money as people write them. */
export function AuditValue({ value, ...props }: AuditValueProps & { value: Value }): Child {
  const values = Array.isArray(value) ? (value as readonly AuditPlain[]) : [value as AuditPlain];
  return (
    <>
      {values.map((one, at) => (
        <>
          {at > 0 && ', '}
          {plain(one, props)}
        </>
      ))}
    </>
  );
}

function plain(value: AuditPlain, { path, view, language }: AuditValueProps): Child {
  const key = path.at(-1) ?? '';
  if (value === null || value === '')
    return <span class="audit-nothing">{words(language, 'change.nothing')}</span>;
  if (typeof value === 'boolean') return words(language, value ? 'change.yes' : 'change.no');
  const reference = referenceOf(path, value);
  if (reference !== null) return named(reference, key, view, language);
  if (key.endsWith('Pence')) return pounds(BigInt(value));
  if (typeof value === 'number') return key.endsWith('Hundredths') ? value / 100 : value;
  const sum = /^(?:sha256:)?([\da-f]{64})$/.exec(value)?.[1];
  if (sum !== undefined)
    return words(language, key === 'sha256' ? 'change.checksum' : 'change.sum', { short: sum.slice(0, 8) });
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDay(value, language);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value))
    return words(language, 'change.at', {
      day: formatDay(value.slice(0, 10), language),
      time: londonTime(value),
    });
  const choice = /^[a-z]+(?:-[a-z\d]+)+$/.test(value) ? value.replaceAll('-', ' ') : value;
  return <span lang={language === 'en' ? undefined : 'en'}>{choice}</span>;
}

function named(reference: string, key: string, view: AuditValueProps['view'], language: Language): Child {
  const record = view.records.get(reference);
  if (record !== undefined) return <AuditRecord record={record} language={language} />;
  const person = view.names?.get(reference);
  if (person !== undefined) return person;
  return /account/i.test(key)
    ? words(language, 'change.person', { short: shortPseudonym(reference) })
    : words(language, 'change.gone');
}

function pounds(pence: bigint): string {
  const rest = pence % 100n;
  return `£${(pence / 100n).toLocaleString('en-GB')}${rest === 0n ? '' : `.${String(rest).padStart(2, '0')}`}`;
}
