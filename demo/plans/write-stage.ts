import type { Catalogue } from '../../src/evidence/index.ts';
import {
  closeRepresentations,
  contentOfDraft,
  definitionsOf,
  frozenRoundOf,
  insertVersion,
  readJudgedMeasures,
  readPlanDraft,
  readRequests,
  readRound,
  renderer,
  writeFrozen,
} from '../../src/plans/index.ts';
import { knownAt } from '../../src/platform/authorisation/known-at.ts';
import type { Queries } from '../../src/platform/database/database.ts';
import { morningOf } from '../partners/days.ts';
import type { Picture } from './picture.ts';
import type { Change, Stage } from './stage.ts';

/** Changes rows and publishes as it was done on the stage's day. Its rows must be written already. */
export async function writeStage(
  queries: Queries,
  { catalogue, picture }: { catalogue: Catalogue; picture: Picture },
  stage: Stage,
): Promise<void> {
  const { partnershipId, planId, day, changes, version } = stage;
  await recordAt(queries, morningOf(day));
  for (const change of changes) await changeRow(queries, change);
  if (version) {
    const draft = await readPlanDraft(queries, { partnershipId, id: planId });
    if (draft === null) throw new Error(`The plan ${planId} was not written before its version.`);
    const definitions = definitionsOf(draft);
    const own = definitions.filter(({ indicatorKey }) => indicatorKey === null);
    const judged = [
      ...definitions
        .filter(({ indicatorKey }) => indicatorKey !== null)
        .map((measure) => picture.judgedOn(day, measure)),
      ...(own.length > 0 ? await readJudgedMeasures(queries, catalogue, own) : []),
    ];
    await insertVersion(
      queries,
      { ...version, partnershipId, by: 'demonstration', renderer },
      contentOfDraft(draft, judged),
    );
    if (draft.representations.length > 0) await closeRepresentations(queries, planId, version.number);
  }
  if (stage.freezes !== undefined) await freeze(queries, stage, stage.freezes);
  await recordAt(queries, '');
}

/** As it stood that day: who answered later is not in it. */
async function freeze(queries: Queries, { partnershipId, day }: Stage, roundId: string): Promise<void> {
  const { round, requests } = await knownAt(queries, morningOf(day), async () => ({
    round: await readRound(queries, partnershipId, roundId),
    requests: await readRequests(queries, [roundId]),
  }));
  if (round === null) throw new Error(`The round ${roundId} was not written before it is frozen.`);
  await writeFrozen(queries, roundId, frozenRoundOf(round, requests, day));
}

/** What is written from here on counts as written at that instant; empty: now. */
export async function recordAt(queries: Queries, at: string): Promise<void> {
  await queries.query(`select set_config('commonty.recording_at', $1, true)`, [at]);
}

async function changeRow(queries: Queries, { table, id, set }: Change): Promise<void> {
  const columns = Object.keys(set).map((column, at) => `"${column}" = $${at + 2}`);
  const { rowCount } = await queries.query(`update ${table} set ${columns} where id = $1`, [
    id,
    ...Object.values(set),
  ]);
  if (rowCount !== 1) throw new Error(`No row ${id} in ${table} to change.`);
}
