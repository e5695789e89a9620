import type { SeededRandom } from '../../src/kernel/seeded-random.ts';

/** An invented place name, with a Gaelic form where it is of the Gaelic kind. */
export interface InventedName {
  en: string;
  gd: string | null;
}

/** First elements of Gaelic names, as Scots and as Gaelic spell them. Real words; what follows them never is. */
const gaelicStarts: readonly [string, string][] = [
  ['Aber', 'Obar'],
  ['Inver', 'Inbhir'],
  ['Kil', 'Cill'],
  ['Dun', 'Dùn'],
  ['Strath', 'Srath'],
  ['Glen', 'Gleann'],
  ['Auchter', 'Uachdar'],
  ['Auchen', 'Achadh'],
  ['Bal', 'Baile'],
  ['Loch', 'Loch'],
  ['Kin', 'Ceann'],
  ['Tor', 'Tòrr'],
  ['Drum', 'Druim'],
  ['Craig', 'Creag'],
  ['Ard', 'Àird'],
  ['Ben', 'Beinn'],
  ['Inch', 'Innis'],
  ['Port', 'Port'],
  ['Dal', 'Dail'],
];

const scotsEnds = [
  'burgh',
  'toun',
  'haugh',
  'brae',
  'law',
  'rigg',
  'kirk',
  'muir',
  'mouth',
  'ford',
  'holm',
  'bank',
  'shaw',
  'side',
  'dyke',
  'cleuch',
  'lea',
  'wick',
  'gate',
  'field',
  'stane',
  'hope',
  'dean',
  'knowe',
  'hill',
  'park',
];

// Sounds of the right family in combinations no map of Scotland has.
const gaelicHeads = ['m', 'v', 'qu', 'f', 'l', 'n', 'r', 'br', 'tr', 'gr', 'fr', 'm', 'l', 'sh'];
const gaelicVowels = ['a', 'o', 'u', 'e', 'ui', 'ea', 'a', 'o'];
const gaelicMiddles = [
  'rr',
  'nn',
  'lv',
  'mm',
  'rv',
  'dd',
  'lg',
  'nd',
  'll',
  'rb',
  'st',
  'v',
  'rn',
  'lt',
  'ld',
  'nz',
];
const gaelicTails = ['an', 'och', 'ie', 'ach', 'in', 'ish', 'och', 'aig', 'an', 'ay', 'ock', 'en'];
const scotsHeads = [
  'Wh',
  'Sk',
  'M',
  'Th',
  'Br',
  'Cr',
  'Gl',
  'F',
  'H',
  'L',
  'St',
  'Tr',
  'V',
  'Dr',
  'B',
  'N',
  'Qu',
  'Sn',
];
const scotsVowels = ['a', 'e', 'i', 'o', 'u', 'a', 'o'];
const scotsMiddles = ['n', 'l', 'r', 'ld', 'rn', 'm', 'ck', 'nd', 'nt', 'll', 'dd', 'gg', 'v', 'mm', 'rr'];
const scotsLinks = ['er', 'en', 'el', 'ie', 'er', 'en', 'in', 'ar'];

const pick = <Item>(random: SeededRandom, items: readonly Item[]): Item => items[random.below(items.length)]!;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Spells an invented stem the Gaelic way: no k, q, v or z. */
function inGaelic(word: string): string {
  return word
    .replaceAll('qu', 'cu')
    .replaceAll('k', '')
    .replaceAll('v', 'bh')
    .replaceAll('z', 's')
    .replace(/ie$/, 'aidh')
    .replace(/ay$/, 'aigh');
}

/** A name of one word: of the Gaelic kind with the given likelihood, otherwise of the Scots kind. */
export function inventName(random: SeededRandom, gaelic: number): InventedName {
  if (random.next() < gaelic) {
    const [start, gaelicStart] = pick(random, gaelicStarts);
    const root =
      pick(random, gaelicHeads) +
      pick(random, gaelicVowels) +
      pick(random, gaelicMiddles) +
      pick(random, gaelicTails);
    return { en: start + root, gd: `${gaelicStart} ${capital(inGaelic(root))}` };
  }
  const root = pick(random, scotsHeads) + pick(random, scotsVowels) + pick(random, scotsMiddles);
  return { en: root + pick(random, scotsLinks) + pick(random, scotsEnds), gd: null };
}

/** The name of a shire: a Scots root of two syllables and the ending. */
export function inventShire(random: SeededRandom): string {
  const root = pick(random, scotsHeads) + pick(random, scotsVowels) + pick(random, scotsMiddles);
  return `${root}${pick(random, ['er', 'en', 'el', 'ar'])}shire`;
}
