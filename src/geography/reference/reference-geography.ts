import type { AreaKind } from '../area.ts';
import { type GeographyFacts, noFacts } from '../geography-facts.ts';
import { healthBoards } from './health-boards.ts';
import { hscps } from './hscps.ts';
import { partnerships } from './partnerships.ts';
import { scotland } from './scotland.ts';

interface ReferenceArea {
  code: string;
  name: string;
  nameGd?: string;
  validFrom?: string;
  spellings?: readonly string[];
  retired?: readonly { code: string; validFrom?: string; validTo?: string }[];
}

/** The reference files as facts: Scotland, 14 boards, 31 health and social care partnerships, 32 councils. */
export function referenceGeography(): GeographyFacts {
  const facts = noFacts();
  addArea(facts, 'country', {
    ...scotland,
    retired: scotland.alsoWritten.map((code) => ({ code })),
  });
  for (const board of healthBoards) {
    addArea(facts, 'health-board', board);
    addMemberships(facts, board.code, [scotland.code]);
  }
  for (const hscp of hscps) {
    addArea(facts, 'hscp', hscp);
    addMemberships(facts, hscp.code, [hscp.healthBoard, scotland.code]);
  }
  for (const council of partnerships) {
    addArea(facts, 'council', council);
    addMemberships(facts, council.code, [council.hscp, council.healthBoard, scotland.code]);
    facts.partnerships.push({
      code: council.code,
      familyDeprivation: council.familyDeprivation,
      familyDensity: council.familyDensity,
      tileColumn: council.tile[0],
      tileRow: council.tile[1],
      shortName: council.shortName,
    });
  }
  return facts;
}

function addArea(facts: GeographyFacts, kind: AreaKind, area: ReferenceArea): void {
  const { code, name } = area;
  facts.areas.push({
    kind,
    code,
    name,
    nameGd: area.nameGd ?? null,
    validFrom: area.validFrom ?? null,
    validTo: null,
  });
  for (const spelling of [name, ...(area.spellings ?? [])]) facts.spellings.push({ kind, spelling, code });
  for (const { code: old, validFrom, validTo } of area.retired ?? []) {
    facts.retiredCodes.push({
      code: old,
      currentCode: code,
      validFrom: validFrom ?? null,
      validTo: validTo ?? null,
    });
  }
}

function addMemberships(facts: GeographyFacts, child: string, parents: readonly string[]): void {
  for (const parent of parents) facts.memberships.push({ child, parent, basis: 'exact', share: 1 });
}
