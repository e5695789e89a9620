import { partnerships } from '../../geography/index.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { type Database, type Transaction, transaction } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { BodyRecord } from '../bodies/body.ts';
import { insertBody } from '../bodies/body-store.ts';
import { insertDesignation } from '../bodies/designation-store.ts';
import { designationsOfKind } from '../bodies/designations-of-kind.ts';
import type { Proposal } from '../taking-part/membership.ts';
import { councilCode, type CouncilName, everyCouncil } from './council-code.ts';
import { isSameBody } from './is-same-body.ts';
import { isPartnerIn, knownOn, type StatutoryBody } from './statutory-body.ts';
import { statutoryBodies } from './statutory-bodies.ts';
import {
  bodiesOfPeople,
  insertOrigin,
  insertProposals,
  installedBodies,
  lockStatutoryBodies,
  partnershipsOf,
  type RegisteredStatutoryBody,
} from './statutory-store.ts';

/** Day on which Part 2 of the Act and Schedule 1, which make them partners, came into force: SSI 2016/363, article 2. */
const partTwoInForce = '2016-12-20';

interface Proposed extends Proposal {
  id: string;
  partnershipId: number;
  bodyId: string;
  since: string;
}

/**
 * Puts the bodies that the law makes partners into the register, and proposes each where it is one. As the database's
 * owner. Safe to run again: what came in once is left as people have made it since, and nobody who has, or had, a part
 * in a partnership is proposed there.
 */
export async function installStatutoryBodies(
  database: Database,
): Promise<{ bodies: number; proposals: number }> {
  return transaction(database, async (within) => {
    await lockStatutoryBodies(within);
    const installed = await installedBodies(within);
    const missing = statutoryBodies.filter(({ key }) => !installed.has(key));
    if (missing.length === 0) return { bodies: 0, proposals: 0 };
    const areas = await areasByCouncil(within);
    const theirs = await bodiesOfPeople(within, [...new Set(missing.map(({ kind }) => kind))]);
    const proposals: Proposed[] = [];
    for (const body of missing) {
      const id = await bodyInRegister(within, body, areas, theirs);
      const known = await partnershipsOf(within, id);
      proposals.push(
        ...proposalsOf(body, id, areas).filter(({ partnershipId }) => !known.has(partnershipId)),
      );
    }
    await insertProposals(within, proposals);
    for (const [partnershipId, made] of Map.groupBy(proposals, (proposal) => proposal.partnershipId)) {
      await recordAudit(within, {
        actor: 'system',
        partnershipId,
        action: 'membership.proposed',
        subjectId: String(partnershipId),
        after: { knownOn, memberships: made.map(({ id, bodyId, since }) => ({ id, bodyId, since })) },
      });
    }
    return { bodies: missing.length, proposals: proposals.length };
  });
}

type Areas = ReadonlyMap<CouncilName, number>;

async function areasByCouncil(within: Transaction): Promise<Areas> {
  const byCode = new Map((await partnerships(within)).map(({ code, id }) => [code, id]));
  return new Map(
    everyCouncil.map((council) => {
      const id = byCode.get(councilCode[council]);
      if (id === undefined) throw new Error(`There is no council area ${councilCode[council]} (${council}).`);
      return [council, id];
    }),
  );
}

/** Id of the body: one that people registered already, whose record stays theirs, or a new one that the nation keeps. */
async function bodyInRegister(
  within: Transaction,
  body: StatutoryBody,
  areas: Areas,
  theirs: readonly RegisteredStatutoryBody[],
): Promise<string> {
  const { key, source } = body;
  const councilAreas = body.councils === 'every' ? [] : body.councils.map((council) => areas.get(council)!);
  const origin = { key, source, knownOn, doubt: body.doubt ?? null };
  const known = theirs.find((one) => isSameBody(body, councilAreas, one));
  if (known) {
    await insertOrigin(within, { ...origin, bodyId: known.id, made: false });
    return known.id;
  }
  const id = uuidv7();
  const record = recordFrom(body, councilAreas);
  await insertBody(within, id, null, record);
  for (const designation of designationsOfKind(body.kind))
    await insertDesignation(within, { id: uuidv7(), bodyId: id, until: null, ...designation });
  await insertOrigin(within, { ...origin, bodyId: id, made: true });
  await recordAudit(within, { actor: 'system', action: 'body.registered', subjectId: id, after: record });
  return id;
}

function recordFrom(body: StatutoryBody, councilAreas: readonly number[]): BodyRecord {
  return {
    kind: body.kind,
    name: body.name,
    nameGd: body.nameGd ?? null,
    shortName: body.shortName ?? null,
    website: null,
    charityNumber: null,
    description: null,
    everywhere: body.councils === 'every',
    councilAreas,
    areaOfOperation: null,
    speaksFor: null,
    speaksForGroups: [],
    speaksForPlaces: [],
    constituted: null,
    wishes: null,
    closedOn: null,
    published: true,
  };
}

function proposalsOf(body: StatutoryBody, bodyId: string, areas: Areas): Proposed[] {
  const since = [partTwoInForce, ...designationsOfKind(body.kind).flatMap(sinceAsPartner)].toSorted().at(-1)!;
  return everyCouncil
    .filter((council) => isPartnerIn(body, council))
    .map((council) => ({
      id: uuidv7(),
      partnershipId: areas.get(council)!,
      bodyId,
      since,
      source: body.source,
      doubt: body.doubts?.[council] ?? body.doubt ?? null,
    }));
}

function sinceAsPartner({ schedule, since }: { schedule: number; since: string | null }): string[] {
  return schedule === 1 && since !== null ? [since] : [];
}
