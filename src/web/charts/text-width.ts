/**
 * Advance widths in thousandths of the type size: Helvetica's, from Adobe's font metrics file
 * (AFM, 1990), which Arial and Liberation Sans share. Other letters count as wide ones.
 */
const widths: Readonly<Record<string, number>> = {
  ...spread(' !,./:;ItftI[]\\', 278),
  ...spread("'|il", 222),
  j: 222,
  r: 333,
  '-': 333,
  ...spread('()', 333),
  ...spread('0123456789abdeghnopqu£_?L', 556),
  ...spread('cksvxyzJ', 500),
  w: 722,
  m: 833,
  ...spread('FTZ', 611),
  ...spread('ABEKPSVXY&', 667),
  ...spread('CDHNRUw', 722),
  ...spread('GOQ', 778),
  M: 833,
  W: 944,
  '%': 889,
  '−': 584,
  '+': 584,
  '=': 584,
  '–': 556,
  '…': 1000,
};

function spread(letters: string, width: number): Record<string, number> {
  return Object.fromEntries([...letters].map((letter) => [letter, width]));
}

/** Width of a line of text in user units; bold is about a tenth wider. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text.normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue;
    sum += widths[letter] ?? 722;
  }
  return (sum / 1000) * size * (bold ? 1.08 : 1);
}

/** Breaks text between words into lines no wider than `room`; a word wider than that keeps its own line. */
export function wrapText(text: string, room: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
