import { pathIn, type PageContext, type TableFile } from '../../web/index.ts';
import { decisionPath } from '../groups/group-address.ts';
import type { PartnershipPlace } from '../partnership-shell.tsx';
import type { RegisteredDecision } from './decision-register.ts';
import { speak } from './messages/message.ts';

/** The register as a table that leaves the site. */
export function decisionsFile(
  context: PageContext,
  { area }: PartnershipPlace,
  rows: readonly RegisteredDecision[],
): TableFile<RegisteredDecision> {
  const { language } = context;
  return {
    title: speak(language, 'file.title', { area: area.name }).text,
    fileName: `decisions-${area.code}`,
    rows,
    sources: [],
    columns: [
      {
        key: 'meeting_date',
        description: speak(language, 'file.date').text,
        type: 'day',
        cell: ({ heldOn }) => heldOn,
      },
      {
        key: 'group',
        description: speak(language, 'file.group').text,
        type: 'text',
        cell: ({ groupName }) => groupName,
      },
      {
        key: 'decision',
        description: speak(language, 'file.decision').text,
        type: 'text',
        cell: ({ words }) => words,
      },
      {
        key: 'reasons',
        description: speak(language, 'file.reasons').text,
        type: 'text',
        cell: ({ reasons }) => reasons,
      },
      { key: 'how', description: speak(language, 'file.how').text, type: 'text', cell: ({ how }) => how },
      {
        key: 'votes_for',
        description: speak(language, 'file.for').text,
        type: 'whole',
        cell: ({ votes }) => votes?.for ?? null,
      },
      {
        key: 'votes_against',
        description: speak(language, 'file.against').text,
        type: 'whole',
        cell: ({ votes }) => votes?.against ?? null,
      },
      {
        key: 'abstained',
        description: speak(language, 'file.abstained').text,
        type: 'whole',
        cell: ({ votes }) => votes?.abstained ?? null,
      },
      {
        key: 'dissent',
        description: speak(language, 'file.dissent').text,
        type: 'text',
        cell: ({ dissents }) => dissents.map(({ bodyName, words }) => `${bodyName}: ${words}`).join('\n'),
      },
      {
        key: 'follow_up_body',
        description: speak(language, 'file.follower').text,
        type: 'text',
        cell: ({ followUpBodyName }) => followUpBodyName,
      },
      {
        key: 'follow_up_by',
        description: speak(language, 'file.by').text,
        type: 'day',
        cell: ({ followUpBy }) => followUpBy,
      },
      {
        key: 'done_on',
        description: speak(language, 'file.done').text,
        type: 'day',
        cell: ({ doneOn }) => doneOn,
      },
      {
        key: 'follow_up_state',
        description: speak(language, 'file.state').text,
        type: 'text',
        cell: ({ followUp }) => followUp.state,
      },
      {
        key: 'minutes_agreed_on',
        description: speak(language, 'file.minutes').text,
        type: 'day',
        cell: ({ agreedOn }) => agreedOn,
      },
      {
        key: 'corrects_id',
        description: speak(language, 'file.corrects').text,
        type: 'text',
        cell: ({ correctsId }) => correctsId,
      },
      {
        key: 'id',
        description: speak(language, 'file.id').text,
        type: 'text',
        cell: (decision) => decision.id,
      },
      {
        key: 'address',
        description: speak(language, 'file.address').text,
        type: 'text',
        cell: ({ id, groupId, meetingId }) =>
          pathIn(language, decisionPath(area.code, groupId, meetingId, id)),
      },
    ],
  };
}
