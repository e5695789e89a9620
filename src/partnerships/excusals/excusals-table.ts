import type { Language, TableFile } from '../../web/index.ts';
import { excusalState } from './excusal.ts';
import type { AgreedExcusal } from './excusal-store.ts';
import { say } from './messages/message.ts';

/** The register as a file, one row for each excusal. */
export function excusalsTable(
  excusals: readonly AgreedExcusal[],
  partnership: { code: string; name: string },
  day: string,
  language: Language,
): TableFile<AgreedExcusal> {
  return {
    title: say(language, 'file.title', { partnership: partnership.name }),
    fileName: `excusals-${partnership.code}`,
    columns: [
      { key: 'partner', type: 'text', description: 'Partner that is excused', cell: (row) => row.bodyName },
      { key: 'partner_id', type: 'text', description: 'Its id in the register', cell: (row) => row.bodyId },
      {
        key: 'duty',
        type: 'text',
        description: 'Duty of section 14, or every one of them',
        cell: (row) => say(language, `duty.${row.duty}`),
      },
      { key: 'outcome', type: 'text', description: 'Outcome it is excused for', cell: (row) => row.outcome },
      { key: 'extent', type: 'text', description: 'wholly, or part', cell: (row) => row.extent },
      { key: 'part', type: 'text', description: 'What part; empty where wholly', cell: (row) => row.part },
      { key: 'reasons', type: 'text', description: 'Why', cell: (row) => row.reasons },
      { key: 'agreed_on', type: 'day', description: 'Day it was agreed', cell: (row) => row.agreedOn },
      { key: 'agreed_by', type: 'text', description: 'Who agreed it', cell: (row) => row.agreedBy },
      { key: 'starts_on', type: 'day', description: 'First day', cell: (row) => row.startsOn },
      { key: 'until_on', type: 'day', description: 'Last day; empty where open', cell: (row) => row.untilOn },
      {
        key: 'review_on',
        type: 'day',
        description: 'Day of review; empty where none',
        cell: (row) => row.reviewOn,
      },
      { key: 'ended_on', type: 'day', description: 'Day it was ended early', cell: (row) => row.endedOn },
      { key: 'ended_why', type: 'text', description: 'Why it was ended early', cell: (row) => row.endedWhy },
      {
        key: 'state',
        type: 'text',
        description: `to-come, in-force or over on ${day}`,
        cell: (row) => excusalState(row, day),
      },
    ],
    rows: excusals,
    sources: [],
    notes: [say(language, 'file.note')],
  };
}
