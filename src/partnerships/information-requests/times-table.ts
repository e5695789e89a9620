import type { FileColumn, Language, TableFile } from '../../web/index.ts';
import { say } from './messages/message.ts';
import type { PartnerTimes } from './partner-times.ts';
import type { ResponseSummary } from './response-times.ts';

/** Times as a file, one row for each partner. Nothing of what was asked. */
export function timesTable(
  rows: readonly PartnerTimes[],
  partnership: { code: string; name: string },
  day: string,
  language: Language,
): TableFile<PartnerTimes> {
  const count = (key: 'asked' | 'given' | 'partly' | 'refused' | 'withdrawn' | 'open', description: string) =>
    number(key, description, (summary) => summary?.[key] ?? 0);
  const spread = (unit: 'calendar' | 'working', name: string): FileColumn<PartnerTimes>[] =>
    (['median', 'least', 'most'] as const).map((part) =>
      number(
        `${part}_${unit}_days`,
        `${part} of the answers, in ${name}; empty where nothing was answered`,
        (summary) => summary?.[unit]?.[part] ?? null,
      ),
    );
  return {
    title: say(language, 'file.title', { partnership: partnership.name }),
    fileName: `information-requests-${partnership.code}`,
    columns: [
      { key: 'partner', type: 'text', description: 'Partner asked', cell: ({ partner }) => partner.name },
      {
        key: 'partner_id',
        type: 'text',
        description: 'Its id in the register',
        cell: ({ partner }) => partner.id,
      },
      count('asked', `Asked in the 12 months up to ${day}`),
      count('given', 'Of those, answered in full'),
      count('partly', 'Of those, answered in part'),
      count('refused', 'Of those, refused'),
      count('withdrawn', 'Of those, withdrawn by who asked before there was a whole answer'),
      ...spread('calendar', 'calendar days'),
      ...spread('working', 'working days'),
      count('open', 'Still without an answer, whenever asked'),
      number(
        'longest_open_days',
        'Calendar days the oldest open one has waited; empty where none is open',
        (summary) => summary?.longestOpen?.calendar ?? null,
      ),
    ],
    rows,
    sources: [],
    notes: [say(language, 'file.note')],
  };
}

function number(
  key: string,
  description: string,
  cell: (summary: ResponseSummary | null) => number | null,
): FileColumn<PartnerTimes> {
  return { key, description, type: 'number', cell: ({ summary }) => cell(summary) };
}
