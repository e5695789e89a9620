import type { SeededRandom } from '../../src/kernel/seeded-random.ts';

const firstNames =
  'Aileen Aisha Alasdair Amir Andrew Angus Anna Calum Catriona Chloe Craig Davina Donald Eilidh Elspeth Ewan Farah Fergus Fiona Gordon Grace Hamish Heather Iain Innes Isla Jamal Janet Jean Kirsty Laura Lewis Linda Maciej Mairi Margaret Marta Mhairi Morag Murdo Nadia Neil Niamh Olivia Peter Priya Rashid Rhona Robert Rory Ruth Sadia Sandy Shona Sorcha Stuart Tariq Una Wilma Zofia'.split(
    ' ',
  );

const surnames =
  'Abbott Adeyemi Ahmed Anderson Baird Begum Brodie Buchan Burnett Cairns Calder Campbell Chisholm Crawford Cumming Dalgleish Docherty Drummond Duthie Erskine Fairlie Farquhar Forsyth Galbraith Gilchrist Gunn Haldane Hussain Imrie Jamieson Kerr Kowalska Laidlaw Lamont Leask Lennox MacAskill MacInnes MacKinnon MacLean MacNeil MacPherson Mair Meldrum Menzies Moffat Murray Nairn Nicolson Ogilvie Orr Paterson Pirie Rae Ramsay Rankin Reid Ritchie Sinclair Singh Smillie Tennant Tulloch Urquhart Wardlaw Wishart Wojcik Yule'.split(
    ' ',
  );

/** People who do not exist, each with a name nobody else of the country has. */
export class PersonNames {
  private readonly given = new Set<string>();
  private readonly random: SeededRandom;

  constructor(random: SeededRandom) {
    this.random = random;
  }

  next(): string {
    for (;;) {
      const name = `${pick(this.random, firstNames)} ${pick(this.random, surnames)}`;
      if (!this.given.has(name)) {
        this.given.add(name);
        return name;
      }
      // Few thousand pairs: the country has more seats than that, so a second first name helps out.
      const longer = name.replace(' ', ` ${pick(this.random, firstNames)} `);
      if (this.given.has(longer)) continue;
      this.given.add(longer);
      return longer;
    }
  }
}

export function pick<Value>(random: SeededRandom, values: readonly Value[]): Value {
  return values[random.below(values.length)]!;
}

/** Some of the values, each once, in their own order. */
export function pickSome<Value>(random: SeededRandom, values: readonly Value[], count: number): Value[] {
  const left = [...values.keys()];
  const chosen = Array.from(
    { length: Math.min(count, values.length) },
    () => left.splice(random.below(left.length), 1)[0]!,
  );
  return chosen.toSorted((a, b) => a - b).map((at) => values[at]!);
}
