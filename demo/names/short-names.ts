/** Names of three to five letters for the tiles of a map, none twice. */
export function shortNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const words = name
      .replace(/^(East|West|North|South) /, (point) => point.charAt(0))
      .replace(/[^A-Za-z ]/g, '');
    const [first = ''] = words.split(' ');
    const consonants = first.charAt(0) + first.slice(1).replace(/[aeiou]/g, '');
    const candidates = [4, 5, 3].flatMap((length) => [first.slice(0, length), consonants.slice(0, length)]);
    for (let at = 3; at < first.length; at += 1) candidates.push(first.slice(0, 3) + first.charAt(at));
    const chosen = candidates.find((candidate) => candidate.length >= 3 && !taken.has(candidate));
    if (chosen === undefined) throw new Error(`No short name is left for ${name}.`);
    taken.add(chosen);
    return chosen;
  });
}
