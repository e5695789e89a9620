import type { ContributedTrend } from '../../contributions/contributed-trend.ts';
import type { DocumentBlock } from '../../platform/documents/document.ts';
import { formatFigure, type Language, png, splitUnit, standaloneSvg, TrendDrawing } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import type { ToldFact } from './fact-blocks.ts';

/** A measure over time beside its sentence: drawn with its target's path, and figure by figure in a table. */
export function trendBlocks({ trend, sentence }: ToldFact, language: Language): DocumentBlock[] {
  if (trend === undefined) return [];
  const { title } = trend;
  const svg = String(<TrendDrawing {...trend} size="wide" sentence={sentence.text} language={language} />);
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return [
    {
      kind: 'figure',
      svg,
      standalone: () => withoutProlog(standaloneSvg(svg)),
      png: () => png(standaloneSvg(svg)),
      ...{ width: Number(width), height: Number(height) },
      alternative: { text: `${title.text}. ${sentence.text}`, language: sentence.language },
      caption: speak(language, 'pack.trend', { title: title.text }),
    },
    trendTable(trend, language),
  ];
}

/** A drawing within a page is no file of XML. */
const withoutProlog = (file: string): string => file.replace(/^<\?xml[^>]*\?>\s*/, '');

function trendTable(
  { title, unit, decimals, series, target }: ContributedTrend,
  language: Language,
): DocumentBlock {
  const { beside, rest } = splitUnit(unit);
  const style = { unit: beside, decimals };
  const at = new Map<number, string>();
  for (const one of [...series.points, ...target]) if (!at.has(one.at)) at.set(one.at, one.label);
  const told = (value: number) => formatFigure({ status: 'value', value }, style, language);
  return {
    kind: 'table',
    folded: true,
    caption:
      rest === ''
        ? speak(language, 'pack.trend.table', { title: title.text })
        : speak(language, 'pack.trend.table.unit', { title: title.text, unit }),
    columns: [
      { heading: speak(language, 'pack.trend.period') },
      { heading: speak(language, 'pack.trend.figure'), numeric: true },
      ...(target.length > 0 ? [{ heading: speak(language, 'pack.trend.target'), numeric: true }] : []),
    ],
    rows: [...at]
      .toSorted(([a], [b]) => a - b)
      .map(([when, label]) => {
        const point = series.points.find((one) => one.at === when);
        const aim = target.find((one) => one.at === when);
        return [
          [{ text: label }],
          point ? [{ text: formatFigure(point.figure, style, language) }] : [],
          ...(target.length > 0 ? [aim ? [{ text: told(aim.value) }] : []] : []),
        ];
      }),
  };
}
