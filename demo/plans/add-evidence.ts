import { newId } from '../partners/table.ts';
import type { PlacedArea, Planning } from './plan-place.ts';
import { published, type Written } from './written.ts';

type Behind = { priorityId: string; outcomeId: null } | { priorityId: null; outcomeId: string };

/** What stands behind a priority or an outcome: a figure as it stood that day, or what people said. */
export function addEvidence(
  planning: Planning,
  written: Written,
  behind: Behind,
  evidence: { indicator: string; area: PlacedArea } | { voice: string },
): void {
  const figure =
    'voice' in evidence ? null : planning.picture.frozenOn(written.day, evidence.indicator, evidence.area);
  if (figure === null && !('voice' in evidence)) return;
  written.rows.add('plan_evidence', {
    ...published(written),
    id: newId(planning, written.days),
    plan_id: written.planId,
    priority_id: behind.priorityId,
    outcome_id: behind.outcomeId,
    position: written.rows.of('plan_evidence').length + 1,
    kind: figure ? 'indicator' : 'voice',
    words:
      'voice' in evidence
        ? evidence.voice
        : `${figure?.indicator.name}: where ${evidence.area.name} stood when this was chosen.`,
    indicator_key: figure?.indicator.key ?? null,
    area_id: 'voice' in evidence ? null : evidence.area.id,
    frozen: figure,
    frozen_at: figure ? written.at : null,
    live_link: figure ? `/areas/${figure.area.code}#${figure.indicator.key}` : null,
  });
}
