import type { Context } from 'hono';
import { keepsRecords, type PartnershipRequest } from '../../partnerships/index.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { signedInActor } from '../../platform/authorisation/request-actor.ts';
import { isUuid } from '../../platform/uuid.ts';
import { type ComingForm, pathIn, respondWithForm, type SpokenText, streamUpload } from '../../web/index.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { readPlans } from '../plans/plan-store.ts';
import { bringSheet } from './bring-sheet.ts';
import { countImports, listImports } from './import-store.ts';
import { listMappings } from './mapping-store.ts';
import { speak } from './messages/message.ts';
import { bringFields, type BringWrong } from './pages/bring-form.tsx';
import { SheetsPage } from './pages/sheets-page.tsx';
import { problemWords } from './problem-words.ts';
import { importPath } from './sheet-address.ts';
import type { SheetServices } from './sheet-services.ts';

const perPage = 20;

interface Again {
  wrong: { field: BringWrong; message: SpokenText };
  chosen: string | null;
}

/** The page of spreadsheets, or the same with what was wrong with one that was brought. */
export async function respondWithSheets(
  context: Context,
  { database, files, site }: Pick<PlanRouteServices, 'database' | 'files' | 'site'>,
  { page: on, place, reading }: PartnershipRequest,
  again: Again | null = null,
): Promise<Response> {
  const actor = signedInActor(context);
  const partnershipId = place.area.id;
  const keeps = keepsRecords(actor, partnershipId);
  const asked = Number(context.req.query('page') ?? 1);
  const read = await asActor(
    database,
    actor,
    async (queries) => {
      const pages = Math.max(1, Math.ceil((await countImports(queries, partnershipId)) / perPage));
      const page = Number.isInteger(asked) ? Math.min(Math.max(1, asked), pages) : 1;
      return {
        ...{ page, pages },
        plans: await readPlans(queries, partnershipId),
        mappings: await listMappings(queries, partnershipId),
        imports: await listImports(queries, partnershipId, {
          limit: perPage,
          offset: (page - 1) * perPage,
        }),
      };
    },
    reading,
  );
  return respondWithForm(
    context.req.raw,
    <SheetsPage
      context={on}
      place={place}
      {...read}
      mayBring={keeps && on.asAt === null ? (files ? true : null) : false}
      script={site.assets.url('map/browser/commonty-file.js')}
      {...again}
    />,
    again === null ? 200 : 422,
  );
}

/** Takes a spreadsheet as it comes, and leads to what it would change, or shows what is wrong with it. */
export async function respondWithBringing(
  context: Context,
  services: SheetServices,
  found: PartnershipRequest,
): Promise<Response> {
  const { page, place } = found;
  const { language } = page;
  const { area } = place;
  let chosen: string | null = null;
  const about = (message: SpokenText, field: BringWrong = bringFields.file): Again => ({
    wrong: { field, message },
    chosen,
  });
  const bring = async ({ fields, file }: ComingForm): Promise<string | Again> => {
    const sent = fields.get(bringFields.mapping) ?? '';
    chosen = isUuid(sent) ? sent : null;
    if (!file) return about(speak(language, 'bring.noFile'));
    const to = { partnershipId: area.id, code: area.code };
    const brought = await bringSheet(services, signedInActor(context), to, { ...file, mappingId: chosen });
    if (brought.ok) return brought.value;
    const field = brought.problem.problem === 'no-mapping' ? bringFields.mapping : bringFields.file;
    return about(problemWords(language, brought.problem), field);
  };
  const { largestFile } = services.files;
  const streamed = await streamUpload(
    context.req.raw,
    { fileField: bringFields.file, most: largestFile * 2 + 1_000_000 },
    bring,
  );
  const unread = (problem: 'no-form' | 'broken' | 'endless') => {
    if (problem === 'endless')
      return speak(language, 'bring.endless', { size: `${Math.floor(largestFile / 1024 / 1024)} MB` });
    return speak(language, problem === 'broken' ? 'bring.broken' : 'bring.noFile');
  };
  const answer = streamed.ok ? streamed.value : about(unread(streamed.problem));
  return typeof answer === 'string'
    ? context.redirect(pathIn(language, importPath(area.code, answer)), 303)
    : respondWithSheets(context, services, found, answer);
}
