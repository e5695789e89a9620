/** A stretch of words that stayed, went or came. */
export interface WordRun {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Beyond this the longest common run is too dear to find, and the whole text is told as replaced. */
const mostPairs = 4_000_000;

/** How one text became another, word by word: the longest words in common stay (Hunt and McIlroy 1976). */
export function wordDifference(before: string, after: string): WordRun[] {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  if (old.length * now.length > mostPairs) return merged(before, after);
  const lengths = commonLengths(old, now);
  const runs: WordRun[] = [];
  const add = (kind: WordRun['kind'], text: string) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  };
  const width = now.length + 1;
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [gone = '', came = ''] = [old[i], now[j]];
    if (i < old.length && j < now.length && gone === came) {
      add('same', gone);
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) {
      add('removed', gone);
      i += 1;
    } else {
      add('added', came);
      j += 1;
    }
  }
  return runs;
}

/** Words with the spaces after them. */
function piecesOf(text: string): string[] {
  return text.match(/\s*\S+\s*/g) ?? [];
}

function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        old[i] === now[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  return lengths;
}

function merged(before: string, after: string): WordRun[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}
