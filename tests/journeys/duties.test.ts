import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/platform/database/database.ts';
import { codes, ids, type people } from '../support/partners.ts';
import { markupProblems } from '../support/markup.ts';
import { dutiesSite, recorded, recordDuties, tableWithDuties } from './duties-site.ts';

type Who = keyof typeof people;

let sent = 0;
const closing: Database[] = [];
afterAll(() => Promise.all(closing.map((one) => one.close())));
let ask: (path: string, who?: Who) => Promise<Response>;
const partnership = `/partnerships/${codes.one}`;

beforeAll(async () => {
  const database = await tableWithDuties();
  await recordDuties(database);
  const counted = openDatabase(database.url, { connections: 2 });
  closing.push(counted);
  // Wherever it comes from: the pool itself or an actor's transaction.
  counted.pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...parts: unknown[]) => unknown;
    Object.assign(client, {
      query: (...parts: unknown[]) => {
        sent += 1;
        return query(...parts);
      },
    });
  });
  const site = dutiesSite(counted);
  ask = async (path, who) => site.request(path, who ? { headers: { Cookie: `who=${who}` } } : {});
});

const textOf = async (path: string, who?: Who) => {
  const response = await ask(path, who);
  expect(response.status, path).toBe(200);
  return response.text();
};

const pages = [
  `${partnership}/excusals`,
  `${partnership}/information-requests`,
  `${partnership}/own-plans`,
  `/partners/${ids.nhs}/own-plans`,
  `/partners/${ids.police}/own-plans`,
  `/partnerships/${codes.two}/excusals`,
  `/partnerships/${codes.two}/information-requests`,
  `/partnerships/${codes.two}/own-plans`,
];

describe('the pages of duties between partners', () => {
  it.each(pages)('%s is valid HTML, for the public and for an officer, in both languages', async (path) => {
    for (const who of [undefined, 'officer'] as const)
      for (const address of [path, `/gd${path}`, `${path}?as-at=2026-11-01`])
        expect(await markupProblems(await textOf(address, who)), address).toEqual([]);
  });

  it('keep the day as at which they are read in their links', async () => {
    for (const path of pages) {
      const html = await textOf(`${path}?as-at=2026-11-01`);
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      const links = [...main.matchAll(/href="(\/[^"]*)"/g)].map(([, href = '']) => href);
      const dated = links.filter((href) => !href.includes('as-at=2026-11-01'));
      // Only the way back to now.
      expect(dated, path).toEqual([path]);
    }
  });

  it('are not there for a partnership or body that is not', async () => {
    for (const path of [
      '/partnerships/X1/excusals',
      '/partnerships/X1/information-requests',
      '/partnerships/X1/own-plans',
      `/partners/${recorded.plan}/own-plans`,
      '/partners/nhs/own-plans',
      `${partnership}/information-requests/${ids.nhs}`,
      `${partnership}/information-requests/1%27`,
    ])
      expect((await ask(path, 'officer')).status, path).toBe(404);
    expect((await ask('/partnerships/D12000091/excusals')).headers.get('Location')).toBe(
      `${partnership}/excusals`,
    );
  });

  it('give their tables as files', async () => {
    for (const name of ['excusals', 'information-requests', 'own-plans']) {
      for (const ending of ['csv', 'json', 'xlsx'])
        expect((await ask(`${partnership}/${name}.${ending}`)).status, `${name}.${ending}`).toBe(200);
      expect((await ask(`${partnership}/${name}.pdf`)).status).toBe(404);
    }
  });
});

describe('excusals', () => {
  it('are said in a sentence, with what is due', async () => {
    const html = await textOf(`${partnership}/excusals`);
    expect(html).toContain('One partner is excused from a duty today: Chief Constable.');
    expect(html).toContain('due since 1 October 2026');
    expect(html).not.toContain('NHS Machair');
    expect(html).not.toContain('Record an excusal');
  });

  it('show drafts within the partnership, and the way to change them to its officers', async () => {
    expect(await textOf(`${partnership}/excusals`, 'member')).toContain('NHS Machair');
    expect(await textOf(`${partnership}/excusals`, 'member')).not.toContain('Record an excusal');
    expect(await textOf(`${partnership}/excusals`, 'officer')).toContain('Record an excusal');
    expect(await textOf(`${partnership}/excusals`, 'otherOfficer')).not.toContain('NHS Machair');
  });

  it('teach where there are none', async () => {
    expect(await textOf(`/partnerships/${codes.two}/excusals`)).toContain('No excusal is recorded');
  });
});

describe('requests for information', () => {
  const path = `${partnership}/information-requests`;

  it('show everybody how often and how fast, and nothing of what was asked', async () => {
    const html = await textOf(path);
    expect(html).toContain(
      'Partners were asked 2 times for information in the last 12 months; the one answer took 10 days (8 working days). One request is still open, for 8 days.',
    );
    expect(html).toContain('The Act sets no time for an answer.');
    for (const ending of ['', '.csv', '.json'])
      expect(await textOf(`${path}${ending}`)).not.toContain('SECRET');
  });

  it('are seen by the leads of both partners and the rest of staff, not by another lead or partnership', async () => {
    for (const who of ['officer', 'member', 'auditor', 'councilLead', 'nhsLead'] as const) {
      expect(await textOf(path, who), who).toContain('SECRET-ASKED');
      expect(await textOf(`${path}/${recorded.request}`, who), who).toContain('SECRET-GIVEN');
    }
    for (const who of ['policeLead', 'otherOfficer', 'resident'] as const) {
      expect(await textOf(path, who), who).not.toContain('SECRET-ASKED');
      expect((await ask(`${path}/${recorded.request}`, who)).status, who).toBe(404);
    }
    const elsewhere = `/partnerships/${codes.two}/information-requests/${recorded.request}`;
    expect((await ask(elsewhere, 'otherOfficer')).status).toBe(404);
    expect((await ask(`${path}/${recorded.request}`)).status).toBe(303);
  });

  it('are valid HTML by themselves, and say how long they have waited', async () => {
    const html = await textOf(`${path}/${recorded.openRequest}`, 'nhsLead');
    expect(await markupProblems(html)).toEqual([]);
    expect(html).toContain('open for 8 days; was wanted by 25 November 2026');
    expect(html).toContain('Answer it');
    expect(await textOf(`${path}/${recorded.openRequest}`, 'councilLead')).not.toContain('Answer it');
  });
});

describe('partners’ own plans', () => {
  it('are lined up in a sentence', async () => {
    expect(await textOf(`${partnership}/own-plans`)).toContain(
      'One of 3 partners has a plan in force recorded here. None of them carries Poverty or Work. One priority pulls the other way.',
    );
  });

  it('say what nobody recorded and what is over', async () => {
    const html = await textOf(`${partnership}/own-plans`);
    expect(html).toContain('Nobody has recorded a plan for Chief Constable.');
    expect(html).toContain('“Council plan” of Machair Council ended on 31 March 2026.');
    expect(await textOf(`/partners/${ids.police}/own-plans`)).toContain(
      'Nobody has recorded a plan for Chief Constable',
    );
  });

  it('show both sides of a conflict', async () => {
    const html = await textOf(`${partnership}/own-plans`);
    for (const words of [
      'Fewer clinics',
      'looked at by child poverty and fuel poverty',
      'The bus to the next one costs £9.',
    ])
      expect(html).toContain(words);
  });

  it('show on the page of a body what each partnership says', async () => {
    const html = await textOf(`/partners/${ids.nhs}/own-plans`);
    for (const words of [
      'Our health together',
      'In the view of Machair',
      'The bus to the next one costs £9.',
    ])
      expect(html).toContain(words);
  });
});

it('asks the database as often whatever is recorded', async () => {
  for (const name of ['excusals', 'information-requests', 'own-plans']) {
    const asked: number[] = [];
    for (const code of [codes.one, codes.two]) {
      await textOf(`/partnerships/${code}/${name}`, 'auditor');
      const before = sent;
      await textOf(`/partnerships/${code}/${name}`, 'auditor');
      asked.push(sent - before);
    }
    expect(asked[0], name).toBe(asked[1]);
    expect(asked[0], name).toBeGreaterThan(0);
    expect(asked[0], name).toBeLessThanOrEqual(8);
  }
});
