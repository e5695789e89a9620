import type { ReportFact } from '../../contributions/report-facts.ts';
import type { DocumentBlock, Prose, TextDocument } from '../../platform/documents/document.ts';
import type { BoardMeeting } from '../../partnerships/index.ts';
import type { OutcomeInForce } from '../../plans/index.ts';
import { formatDay, type Language } from '../../web/index.ts';
import { boardPath } from '../board/board-address.ts';
import type { Board, FlagOnBoard } from '../board/board.ts';
import { say, speak } from '../messages/message.ts';
import { decisionTable } from '../reports/decision-table.ts';
import { factList, factProse, outcomeFactBlocks } from '../reports/fact-blocks.ts';
import { drawnFromBlocks, reportedBlocks } from '../reports/round-blocks.ts';
import type { ToldRound } from '../reports/told-round.ts';

export interface Pack {
  area: { name: string; code: string };
  /** The day it is as at. */
  day: string;
  board: Board;
  outcomes: readonly OutcomeInForce[];
  facts: readonly ReportFact[];
  /** The frozen round it is drawn from, whose day is its day; null: what is recorded now. */
  round: ToldRound | null;
  /** The meeting it is for, as it is called now. */
  meeting: BoardMeeting | null;
  demonstration: boolean;
}

/** What the board is given before it meets: what needs it first, then outcome by outcome. */
export function packDocument(pack: Pack, language: Language): TextDocument {
  const { area, board, day, facts, round, meeting, demonstration } = pack;
  const whole = facts.filter(({ outcomeId }) => outcomeId === null);
  const ofOutcomes = facts.filter(({ outcomeId }) => outcomeId !== null);
  const said = formatDay(day, language);
  const title = speak(language, 'pack.title.of', { area: area.name, day: said });
  const urgent = ['needs-decision', 'late', 'not-moved', 'moved', 'gap'] as const;
  return {
    title,
    language: title.language,
    description: say(language, 'pack.description'),
    author: say(language, 'pack.author', { area: area.name }),
    madeOn: day,
    contentsTitle: speak(language, 'pack.contents'),
    notesTitle: speak(language, 'pack.sources'),
    blocks: [
      { kind: 'paragraph', text: [speak(language, 'pack.lead', { day: said })] },
      ...(meeting === null ? [] : [meetingBlock(meeting, language)]),
      ...drawnFromBlocks(round, area.code, language),
      ...(demonstration
        ? [{ kind: 'paragraph' as const, text: [speak(language, 'pack.demonstration')] }]
        : []),
      { kind: 'heading', level: 2, text: speak(language, 'pack.reported') },
      ...reportedBlocks({ whole, ofOutcomes }, language, factsAtMost),
      ...urgent.flatMap((part): DocumentBlock[] => [
        { kind: 'heading', level: 2, text: speak(language, `part.${part}`) },
        ...flagBlocks(board.parts.find((one) => one.part === part)?.flags ?? [], part, area.code, language),
      ]),
      { kind: 'heading', level: 2, text: speak(language, 'board.decisions') },
      decisionTable(board.decisions, area.code, language),
      { kind: 'heading', level: 2, text: speak(language, 'pack.participation') },
      ...factList(
        whole.filter(({ part }) => part !== 'action'),
        language,
      ),
      { kind: 'heading', level: 2, text: speak(language, 'pack.outcomes') },
      ...outcomeBlocks(pack, language),
    ],
  };
}

function meetingBlock(
  { group, heldOn, startsAt, place, path }: BoardMeeting,
  language: Language,
): DocumentBlock {
  const said = { group, day: formatDay(heldOn, language), time: startsAt, place };
  return { kind: 'paragraph', text: [{ ...speak(language, 'pack.meeting', said), href: path }] };
}

/** Nobody reads more at a meeting; of the rest stands how many they are, and where. */
const flagsAtMost = 60;
const factsAtMost = 60;

function flagBlocks(
  flags: readonly FlagOnBoard[],
  part: FlagOnBoard['part'],
  code: string,
  language: Language,
): DocumentBlock[] {
  if (flags.length === 0) return [{ kind: 'paragraph', text: [speak(language, `part.${part}.none`)] }];
  const more = flags.length - flagsAtMost;
  return [
    flagTable(flags.slice(0, flagsAtMost), part, language),
    ...(more <= 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: [{ ...speak(language, 'pack.more', { count: more }), href: boardPath(code) }],
          },
        ]),
  ];
}

function flagTable(
  flags: readonly FlagOnBoard[],
  part: FlagOnBoard['part'],
  language: Language,
): DocumentBlock {
  return {
    kind: 'table',
    caption: speak(language, `part.${part}`),
    columns: [
      { heading: speak(language, 'pack.column.what') },
      { heading: speak(language, 'pack.column.since') },
      { heading: speak(language, 'pack.column.decided') },
    ],
    rows: flags.map((flag): Prose[] => [
      factProse(flag, language),
      [flag.since === null ? speak(language, 'pack.notKnown') : { text: formatDay(flag.since, language) }],
      [flag.decisions[0] ? { text: flag.decisions[0].decided } : speak(language, 'pack.undecided')],
    ]),
  };
}

function outcomeBlocks({ outcomes, facts }: Pack, language: Language): DocumentBlock[] {
  if (outcomes.length === 0) return [{ kind: 'paragraph', text: [speak(language, 'pack.outcomes.none')] }];
  const byOutcome = Map.groupBy(facts, ({ outcomeId }) => outcomeId);
  return outcomes.flatMap(({ outcome }): DocumentBlock[] => [
    { kind: 'heading', level: 3, text: { text: outcome.name } },
    ...outcomeFactBlocks(byOutcome.get(outcome.id) ?? [], language, factsAtMost),
  ]);
}
