import type { Catalogue } from '../../evidence/index.ts';
import { areasByIds } from '../../geography/index.ts';
import { type Database, type Transaction, transaction } from '../../platform/database/database.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { figuresLetter } from './figures-letter.ts';
import { readMeasuresInForce } from './measures-in-force.ts';
import { readJudgedMeasures } from './read-judged-measures.ts';
import { type StandingChange, standingChange, standingNow, standingPublished } from './standing-change.ts';
import {
  beginLook,
  keepStandings,
  officersOf,
  partnershipsToLookAt,
  readStandings,
} from './standing-store.ts';

export interface FiguresServices {
  database: Database;
  catalogue(): Promise<Catalogue>;
  /** Public address, without a slash at the end. */
  baseUrl: string;
}

/**
 * Tells the officers of each partnership, in one notice, what loads of figures changed for their measures since they were
 * last looked at: verdicts, baselines, series. Files are loaded by other processes too, so this looks every five minutes
 * whether the figures moved.
 */
export function tellOfFiguresJob(services: FiguresServices): Job {
  return {
    name: 'tell-of-figures',
    schedule: '*/5 * * * *',
    run: async () => {
      const { database } = services;
      const catalogue = await services.catalogue();
      for (const partnershipId of await partnershipsToLookAt(database, catalogue.version))
        await transaction(database, (within) =>
          tellOfFigures(within, catalogue, partnershipId, services.baseUrl),
        );
    },
  };
}

/** Looks at one partnership's measures by indicators. A second look at the same figures finds nothing and tells nobody. */
export async function tellOfFigures(
  within: Transaction,
  catalogue: Catalogue,
  partnershipId: number,
  baseUrl: string,
): Promise<void> {
  const { version: dataVersion } = catalogue;
  const looked = await beginLook(within, partnershipId);
  if (looked === dataVersion) return;
  const inForce = (await readMeasuresInForce(within, [partnershipId])).filter(
    ({ measure }) => measure.indicatorKey !== null,
  );
  const judged = await readJudgedMeasures(
    within,
    catalogue,
    inForce.map(({ measure }) => measure),
  );
  const kept = await readStandings(within, partnershipId);
  const changes: StandingChange[] = [];
  const standings = inForce.flatMap(({ measure, found: { version } }, at) => {
    const one = judged[at];
    if (!one) return [];
    const now = standingNow(one, version.number);
    const last = kept.get(measure.id);
    // Another version has other targets: what it was published with is what a load can change.
    const was = last?.versionNumber === version.number ? last : standingPublished(measure, version.number);
    const change = standingChange(was, now, one);
    if (change) changes.push(change);
    return [now];
  });
  await keepStandings(within, { partnershipId, dataVersion }, standings);
  // The first look finds what is there, not what changed.
  if (looked === null || changes.length === 0) return;
  const [area] = await areasByIds(within, [partnershipId]);
  if (!area) return;
  const letter = figuresLetter(changes, { area: area.name, code: area.code, baseUrl });
  for (const accountId of await officersOf(within, partnershipId))
    await queueMail(within, {
      ...letter,
      accountId,
      key: `measures-changed:${partnershipId}:${dataVersion}:${accountId}`,
    });
}
