import { randomUUID } from 'node:crypto';
import type { PartnershipPlace } from '../../partnerships/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import { fileNameOf, formWorkbook, type PageContext, respondWithBytes } from '../../web/index.ts';
import type { Plan } from '../plans/plan.ts';
import { readVersionLines } from '../versions/version-store.ts';
import { namesOf } from './names-of-state.ts';
import { ownWorkbook } from './own-workbook.ts';
import { readPlanState } from './plan-state.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A plan as a workbook to take home: each download is a copy of its own, known again when it comes back. */
export async function respondWithWorkbook(
  request: Request,
  queries: Queries,
  asked: { page: PageContext; place: PartnershipPlace; plan: Plan; empty: boolean },
): Promise<Response> {
  const { page, place, plan, empty } = asked;
  const { area } = place;
  const today = page.today;
  const state = await readPlanState(queries, { partnershipId: area.id, planId: plan.id, today });
  const [inForce] = await readVersionLines(
    queries,
    area.id,
    plan.locality === null ? { kind: 'loip' } : { kind: 'locality', code: plan.locality.code },
  );
  const self = {
    ...{ code: area.code, partnership: area.name, planId: plan.id, plan: plan.title },
    ...{ copy: randomUUID(), day: today, inForce: inForce?.number ?? null },
  };
  const bytes = await formWorkbook(plan.title, ownWorkbook(self, state, namesOf(state), { empty }));
  const name = fileNameOf(`${empty ? 'template' : 'plan'}-${area.code}-${plan.title.slice(0, 60)}`, page);
  return respondWithBytes(request, bytes, workbookType, {
    cacheControl: 'private, no-store',
    headers: { 'Content-Disposition': `attachment; filename="${name}.xlsx"` },
  });
}
