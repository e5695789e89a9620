import { drawingParts } from '../charts/drawing-parts.ts';
import { standaloneSvg } from '../charts/standalone-svg.ts';
import { textWidth, wrapText } from '../charts/text-width.ts';
import { say } from '../messages/message.ts';
import { textOf, type Words } from '../messages/spoken.tsx';
import { demonstrationNote, type FileOrigin, type FileSource } from './table-file.ts';

/** One chart with what must go with it wherever it is pasted. */
export interface ChartFile {
  title: Words;
  /** The finding in plain text. */
  sentence: string;
  /** Without ending. */
  fileName: string;
  /** Markup of one `<svg>` with its width and height, as a drawing component renders it. */
  svg: string;
  sources: readonly FileSource[];
}

const margin = 16;
const titleSize = 18;
const textSize = 13;
const lineHeight = 1.35;

/**
 * The chart as an SVG of its own: title and finding above the drawing, source, licence and address below it, and the
 * same as metadata (Dublin Core terms). Nothing in it is fetched from anywhere.
 */
export function chartSvg(chart: ChartFile, origin: FileOrigin): string {
  const { width, height, content } = drawingParts(chart.svg);
  const room = Math.max(width, 320);
  const head = wrapText(textOf(chart.title), room, titleSize, true).map((text) => ({
    text,
    size: titleSize,
    look: 'label-strong',
  }));
  const finding = wrapText(chart.sentence, room, textSize).map((text) => ({
    text,
    size: textSize,
    look: '',
  }));
  const foot = [
    ...sourceLines(chart, origin).flatMap((line) => wrapText(line, room, textSize)),
    ...wrapAddress(origin.address, room),
  ].map((text) => ({ text, size: textSize, look: 'tick' }));
  const findingTop = margin + blockHeight(head) + 4;
  const drawingTop = findingTop + blockHeight(finding) + 14;
  const footTop = drawingTop + height + 14;
  const whole = { width: room + 2 * margin, height: Math.ceil(footTop + blockHeight(foot) + margin) };
  return standaloneSvg(
    `<svg class="drawing" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole.width} ${whole.height}" ` +
      `width="${whole.width}" height="${whole.height}" role="img">` +
      `<title>${escapeXml(textOf(chart.title))}</title><desc>${escapeXml(chart.sentence)}</desc>` +
      `${metadata(chart, origin)}${textBlock(head, margin)}${textBlock(finding, findingTop)}` +
      `<g transform="translate(${margin} ${drawingTop})">${content}</g>${textBlock(foot, footTop)}</svg>`,
  );
}

/** What stands under a chart, one line each: who published the figures, under which licence, and where this is from. */
function sourceLines({ sources }: ChartFile, origin: FileOrigin): string[] {
  const { demonstration, dataVersion, language = 'en' } = origin;
  return [
    ...(demonstration ? [demonstrationNote(origin)] : []),
    ...sources.map(({ publisher, title, licence }) =>
      say(language, 'file.source', { publisher, title, licence: licence.name }),
    ),
    ...new Set(sources.flatMap(({ attribution }) => attribution ?? [])),
    say(language, 'file.chart', { version: dataVersion }),
  ];
}

/** An address is one long word: it is broken before the parts of its path and its query where it must be. */
function wrapAddress(address: string, room: number): string[] {
  const lines: string[] = [];
  for (const part of address.split(/(?<=[^/:])(?=[/?&])/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + part, textSize) <= room) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines;
}

interface Line {
  text: string;
  size: number;
  look: string;
}

function blockHeight(lines: readonly Line[]): number {
  return lines.reduce((sum, { size }) => sum + Math.round(size * lineHeight), 0);
}

function textBlock(lines: readonly Line[], top: number): string {
  let y = top;
  return lines
    .map(({ text, size, look }) => {
      y += Math.round(size * lineHeight);
      // The style sheet's type size would win over an attribute.
      return `<text class="${look}" x="${margin}" y="${y - 4}" style="font-size:${size}px">${escapeXml(text)}</text>`;
    })
    .join('');
}

function metadata({ title, sentence, sources }: ChartFile, { address }: FileOrigin): string {
  const term = (name: string, text: string) => `<dc:${name}>${escapeXml(text)}</dc:${name}>`;
  return (
    '<metadata xmlns:dc="http://purl.org/dc/terms/">' +
    term('title', textOf(title)) +
    term('description', sentence) +
    term('identifier', address) +
    sources
      .map(
        (source) =>
          term('source', source.title) +
          term('publisher', source.publisher) +
          term('license', source.licence.href ?? source.licence.name) +
          (source.attribution === null ? '' : term('rights', source.attribution)),
      )
      .join('') +
    '</metadata>'
  );
}

function escapeXml(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // XML has no place for control characters, not even escaped (XML 1.0, 2.2 Characters).
      .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
  );
}
