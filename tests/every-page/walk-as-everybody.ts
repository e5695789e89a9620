import type { Role } from '../../src/platform/authorisation/role.ts';
import { localityDraft } from '../journeys/public-pages-list.ts';
import { ownCode } from './own-partnership.ts';
import { type RouteTable, routeTable } from './route-table.ts';
import { walk, type WalkedPage } from './walk.ts';
import type { WalkedCountry } from './walked-country.ts';

/** Those who see most come first: a page is looked at as the first of these meets it. */
const people: readonly (Role | null)[] = [
  ...(['officer', 'administrator', 'partner-lead', 'chair', 'board-member', 'analyst'] as const),
  ...(['national-lead', 'auditor', 'community-body', 'resident'] as const),
  null,
];

/** Another partnership, which has no round of reporting under way: there the next can be opened. */
const otherCode = 'D12000005';

export interface WalkedAs extends WalkedPage {
  role: Role | null;
}

export interface EverybodysWalk {
  table: RouteTable;
  pages: WalkedAs[];
}

/** What each of the demonstration's people, and somebody who has not signed in, reaches from the first page. */
export async function walkAsEverybody({ site, headersOf }: WalkedCountry): Promise<EverybodysWalk> {
  const table = routeTable(site);
  const known = new Set<string>();
  const pages: WalkedAs[] = [];
  for (const role of people) {
    const from = ['/', `/partnerships/${ownCode}`];
    // What a form of the address draws.
    if (role === null) from.push(`/areas/D12000002/localities?${localityDraft}`);
    // What a search finds.
    if (role === 'officer' || role === 'administrator') from.push('/partners?q=Friends+of+the');
    if (role === 'administrator') from.push(`/partnerships/${otherCode}/reporting`);
    const walked = await walk({
      ...{ table, from, known },
      patience: (path) => patience(path, role),
      open: async (path) => site.request(path, { headers: headersOf(role) }),
    });
    pages.push(...walked.map((page) => ({ ...page, role })));
  }
  return { table, pages };
}

/** To whom most is shown that others are not. */
const thorough: readonly (Role | null)[] = ['officer', 'administrator', 'partner-lead', 'chair'];

/** The officer looks everywhere, and so does a lead in their own partnership; others only as far as is new to them. */
function patience(path: string, role: Role | null): number {
  if (/^\/gd(\/|$)/.test(path)) return 0;
  const code = /^\/partnerships\/(\w+)/.exec(path)?.[1];
  if (code !== undefined && code !== ownCode && !path.startsWith(`/partnerships/${otherCode}/reporting`))
    return 0;
  if (path.startsWith('/data/uploads/')) return 2;
  if (/\.\w+$/.test(path)) return role === 'officer' || role === 'administrator' || role === null ? 1 : 0;
  if (code === undefined && !path.startsWith('/partners/')) return 1;
  return thorough.includes(role) ? 10 : 2;
}
