import type { DocumentBlock, Run, TextDocument } from '../../platform/documents/document.ts';
import { formatDay, type Language } from '../../web/index.ts';
import { say, speak } from '../messages/message.ts';
import { decisionTable } from './decision-table.ts';
import { factList, outcomeFactBlocks } from './fact-blocks.ts';
import type { ReportContent } from './progress-report.ts';
import { drawnFromBlocks, reportedBlocks } from './round-blocks.ts';
import { yearName } from './reporting-year.ts';

const paragraphs = (text: string, missing: Run): DocumentBlock[] =>
  (text === '' ? [missing] : text.split(/\n{2,}/).map((one): Run => ({ text: one }))).map((run) => ({
    kind: 'paragraph',
    text: [run],
  }));

/** A report as a document; what is missing from a draft stands there as not known. */
export function reportDocument(
  content: ReportContent,
  language: Language,
  { demonstration }: { demonstration: boolean },
): TextDocument {
  const { partnership, plan, year, drawnOn, participation, outcomes, facts, decisions } = content;
  const h2 = (text: Run): DocumentBlock => ({ kind: 'heading', level: 2, text });
  const missing = speak(language, 'report.notWritten');
  const said = {
    year: yearName({ year: Number(year.from.slice(0, 4)) }),
    from: formatDay(year.from, language),
    until: formatDay(year.until, language),
    day: formatDay(drawnOn, language),
  };
  return {
    title: speak(language, 'report.title', { plan: plan.title, year: said.year }),
    language: speak(language, 'report.notWritten').language,
    description: say(language, plan.locality ? 'report.description.locality' : 'report.description'),
    author: say(language, 'pack.author', { area: partnership.name }),
    madeOn: drawnOn,
    contentsTitle: speak(language, 'pack.contents'),
    notesTitle: speak(language, 'pack.sources'),
    blocks: [
      {
        kind: 'paragraph',
        text: [
          speak(language, plan.locality ? 'report.lead.locality' : 'report.lead', said),
          { text: ' ' },
          speak(language, 'report.version', { version: plan.version }),
        ],
      },
      ...(demonstration
        ? [{ kind: 'paragraph' as const, text: [speak(language, 'pack.demonstration')] }]
        : []),
      ...(content.round === undefined ? [] : drawnFromBlocks(content.round, partnership.code, language)),
      h2(speak(language, 'report.summary')),
      ...paragraphs(content.summary, missing),
      {
        kind: 'table',
        caption: speak(language, 'report.judgements.caption'),
        columns: [
          { heading: speak(language, 'report.column.outcome') },
          { heading: speak(language, 'report.column.improved') },
        ],
        rows: outcomes.map(({ name, judgement }) => [
          [{ text: name }],
          [judgement ? speak(language, `report.improved.${judgement.improved}`) : missing],
        ]),
      },
      h2(speak(language, 'pack.reported')),
      ...reportedBlocks({ whole: facts, ofOutcomes: outcomes.flatMap((one) => one.facts) }, language),
      h2(speak(language, 'pack.outcomes')),
      ...outcomes.flatMap((outcome): DocumentBlock[] => [
        { kind: 'heading', level: 3, text: { text: outcome.name } },
        {
          kind: 'paragraph',
          text: [
            outcome.judgement
              ? { ...speak(language, `report.improved.${outcome.judgement.improved}`), strong: true }
              : missing,
          ],
        },
        ...(outcome.judgement ? paragraphs(outcome.judgement.words, missing) : []),
        ...outcomeFactBlocks(outcome.facts, language),
      ]),
      ...(participation === null
        ? []
        : [
            h2(speak(language, 'report.participation')),
            { kind: 'heading' as const, level: 3 as const, text: speak(language, 'report.extent') },
            ...paragraphs(participation.extent, missing),
            ...factList(
              facts.filter(({ part }) => part !== 'measure' && part !== 'action'),
              language,
            ),
            { kind: 'heading' as const, level: 3 as const, text: speak(language, 'report.effectiveness') },
            ...paragraphs(participation.effectiveness, missing),
          ]),
      h2(speak(language, 'board.decisions')),
      decisionTable(decisions, partnership.code, language),
    ],
  };
}
