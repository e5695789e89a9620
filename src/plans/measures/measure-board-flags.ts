import type { BoardFlag, BoardFlags, BoardPart } from '../../contributions/board-flags.ts';
import { type Catalogue, catalogueAsAt } from '../../evidence/index.ts';
import { boardMatter } from '../board-matter.ts';
import { speak } from '../messages/message.ts';
import { readOutcomesInForce } from '../outcomes/outcome-in-force.ts';
import { outcomePath } from '../plans/plan-address.ts';
import { type Standing, standingOf } from './judge-measure.ts';
import { measurePath } from './measure-address.ts';
import { measureBrief } from './measure-brief.ts';
import { measuresOf } from './measures-in-force.ts';
import { readJudgedMeasures } from './read-judged-measures.ts';

const parts: Readonly<Record<Standing, BoardPart>> = {
  moved: 'moved',
  'not-moved': 'not-moved',
  'off-course': 'needs-decision',
  'cannot-tell': 'gap',
};

/** What moved, what did not and what is off course, each with its figures; and outcomes nobody measures. Four queries at most. */
export function measureBoardFlags(catalogue: () => Promise<Catalogue>): BoardFlags {
  return async ({ queries, language, partnershipId, code, asAt = null }) => {
    const outcomes = await readOutcomesInForce(queries, [partnershipId]);
    const inForce = outcomes.flatMap(measuresOf);
    const judged = await readJudgedMeasures(
      queries,
      catalogueAsAt(await catalogue(), asAt),
      inForce.map(({ measure }) => measure),
    );
    const flags = judged.map((one, at): BoardFlag => {
      const standing = standingOf(one);
      const brief = measureBrief(one, language);
      return {
        key: `measure-${standing}:${one.measure.id}`,
        part: parts[standing],
        matter: boardMatter(`measure-${standing}`, language),
        name: { text: one.measure.name, language: 'en' },
        detail: brief,
        sentence: speak(language, 'brief.named', { name: one.measure.name, brief: brief.text }),
        href: measurePath(code, one.measure.id),
        since: null,
        outcomeId: inForce[at]?.found.outcome.id ?? null,
      };
    });
    const unmeasured = outcomes
      .filter(({ outcome }) => (outcome.measures ?? []).length === 0)
      .map(
        ({ outcome }): BoardFlag => ({
          ...{ key: `outcome-without-measure:${outcome.id}`, part: 'gap' },
          matter: boardMatter('outcome-without-measure', language),
          name: { text: outcome.name, language: 'en' },
          detail: null,
          sentence: speak(language, 'flag.no-measure', { outcome: outcome.name }),
          ...{ href: outcomePath(code, outcome.id), since: null, outcomeId: outcome.id },
        }),
      );
    return [...flags, ...unmeasured];
  };
}
