import { describe, expect, it, test } from 'vitest';
import { realData } from '../../../tests/support/real-data.ts';
import { realRows } from '../../../tests/support/real-geography.ts';
import { geographyLayouts } from '../../geography/index.ts';
import { councilCode, type CouncilName, everyCouncil } from './council-code.ts';
import { isPartnerIn } from './statutory-body.ts';
import { statutoryBodies } from './statutory-bodies.ts';

const lookup = 'lookups/DataZone2011lookup_2024-12-16_original_cp1252.csv.gz';

const ofKind = (kind: string) => statutoryBodies.filter((body) => body.kind === kind);
const partnersOf = (council: CouncilName, kind: string) =>
  ofKind(kind).flatMap((body) => (isPartnerIn(body, council) ? [body.name] : []));

describe('bodies that the law makes partners', () => {
  test('are as many of each kind as there are in Scotland', () => {
    const counts = {
      council: 32,
      'health-board': 14,
      'integration-joint-board': 30,
      'regional-transport-partnership': 7,
      'national-park-authority': 2,
      'chief-constable': 1,
      'fire-and-rescue-service': 1,
    };
    for (const [kind, count] of Object.entries(counts))
      expect([kind, ofKind(kind).length]).toEqual([kind, count]);
    expect(new Set(statutoryBodies.map(({ key }) => key)).size).toBe(statutoryBodies.length);
  });

  test('give every council area each body that facilitates (section 13) and the rest of what every area has', () => {
    for (const council of everyCouncil) {
      for (const kind of ['council', 'health-board', 'chief-constable', 'fire-and-rescue-service', 'sepa'])
        expect([council, kind, partnersOf(council, kind).length]).toEqual([council, kind, 1]);
      const enterprise = [
        'scottish-enterprise',
        'highlands-and-islands-enterprise',
        'south-of-scotland-enterprise',
      ];
      expect(
        enterprise.flatMap((kind) => partnersOf(council, kind)),
        council,
      ).not.toEqual([]);
      expect(partnersOf(council, 'regional-transport-partnership').length, council).toBe(
        council === 'argyllAndBute' ? 2 : 1,
      );
      expect(partnersOf(council, 'integration-joint-board').length, council).toBe(
        council === 'highland' ? 0 : 1,
      );
    }
  });

  test('say what is not certain wherever two bodies share one council area’s work', () => {
    const doubted = statutoryBodies.flatMap(({ key, doubts = {} }) =>
      Object.keys(doubts).map((council) => `${key} ${council}`),
    );
    expect(doubted).toEqual(
      expect.arrayContaining([
        'regional-transport-partnership/spt argyllAndBute',
        'regional-transport-partnership/hitrans argyllAndBute',
        'scottish-enterprise argyllAndBute',
        'scottish-enterprise dumfriesAndGalloway',
        'highlands-and-islands-enterprise northAyrshire',
      ]),
    );
    for (const { councils, doubts = {} } of statutoryBodies)
      for (const council of Object.keys(doubts)) expect(councils).toContain(council);
  });
});

describe.skipIf(realData === null)('beside the data zone lookup of the Scottish Government', () => {
  it('every council has its health board and its integration joint board', async () => {
    const layout = geographyLayouts.find(({ title }) => /data zone.*2011/i.test(title));
    if (!layout) throw new Error('There is no layout of the data zone lookup of 2011.');
    const [header, ...rows] = await realRows(layout, lookup);
    const at = (column: string) => (header?.cells ?? []).indexOf(column);
    const published = new Map<string, { board: string; joint: string }>();
    for (const { cells } of rows) {
      const [code, board, joint] = [at('LA_Code'), at('HB_Name'), at('HIA_Name')].map((index) =>
        String(cells[index]),
      );
      published.set(code!, { board: board!, joint: joint! });
    }
    expect(published.size).toBe(32);
    for (const council of everyCouncil) {
      const official = published.get(councilCode[council]);
      expect(partnersOf(council, 'health-board').map(plain), council).toEqual([plain(official!.board)]);
      const joint = council === 'highland' ? [] : [plain(`${official!.joint} Integration Joint Board`)];
      expect(partnersOf(council, 'integration-joint-board').map(plain), council).toEqual(joint);
    }
  });
});

/** `&` and `and`, with or without `NHS`, `City of` or `Islands`: publishers write them either way. */
function plain(name: string): string {
  return name
    .replace('&', 'and')
    .replace(/^NHS /, '')
    .replace('City of ', '')
    .replace(' Islands', '')
    .toLowerCase();
}
