/** What was typed, as it is kept, and the characters that had to be taken out. */
export interface TypedText {
  text: string;
  /** `U+0000`; empty where all could be kept. */
  refused: readonly string[];
}

/** Controls that no field may hold; line ends and tabs are no part of it. Lone halves of pairs cannot be written. */
const controls = /[^\P{Cc}\n\t\r]|\p{Cs}/gu;

/** Composed letters (NFC), line ends as `\n`, nothing around it. In one line, line ends and tabs become spaces. */
export function typedText(sent: string, { lines }: { lines: boolean }): TypedText {
  const refused = [...new Set(sent.match(controls) ?? [])].map(codeOf);
  const plain = sent.replace(controls, '').normalize('NFC');
  const text = lines ? plain.replace(/\r\n?/g, '\n') : plain.replace(/\r\n?|[\n\t]/g, ' ');
  return { text: text.trim(), refused };
}

/** Characters as people count them: a letter beyond the first plane is one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
