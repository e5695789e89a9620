import type { Context } from 'hono';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { signedInActor } from '../../platform/authorisation/request-actor.ts';
import {
  type ComingForm,
  type PageContext,
  pathIn,
  refusalWords,
  respondWithForm,
  sizeText,
  type SpokenText,
  streamUpload,
} from '../../web/index.ts';
import { listMappings } from '../loading/mapping-store.ts';
import { bringFile, type BringProblem } from './bring-file.ts';
import { speak } from './messages/message.ts';
import { NewUploadPage, type NewUploadPageProps } from './pages/new-upload-page.tsx';
import { fileFieldName, mappingFieldName } from './upload-fields.ts';
import type { UploadServices } from './upload-services.ts';

interface Bringing extends UploadServices {
  /** Hashed URL of the element that says a file is too large before it is sent. */
  script: string;
}

type Wrong = NonNullable<NewUploadPageProps['wrong']>;

/** The form that brings a file, empty or with what was wrong. */
export async function respondWithNew(
  context: Context,
  { database, largestFile, script }: Bringing,
  page: PageContext,
  again: { wrong: Wrong; chosen: string | null } | null = null,
): Promise<Response> {
  const mappings = await asActor(database, signedInActor(context), listMappings, { readOnly: true });
  const form = (
    <NewUploadPage
      context={page}
      mappings={mappings}
      largest={{ bytes: largestFile, text: megabytes(largestFile) }}
      script={script}
      {...again}
    />
  );
  return respondWithForm(context.req.raw, form, again === null ? 200 : 422);
}

/** Takes the file as it comes, and leads to its page, or shows the form again. */
export async function respondWithBringing(
  context: Context,
  services: Bringing,
  page: PageContext,
): Promise<Response> {
  const { language } = page;
  let chosen: string | null = null;
  const actor = signedInActor(context);
  const bring = async ({ fields, file }: ComingForm): Promise<string | Wrong> => {
    chosen = fields.get(mappingFieldName) || null;
    if (!file) return about(speak(language, 'wrong.noFile'));
    const brought = await bringFile(services, actor, { ...file, mappingKey: chosen });
    return brought.ok ? brought.value : wrongOf(language, brought.problem);
  };
  const most = services.largestFile * 2 + 1_000_000;
  const streamed = await streamUpload(context.req.raw, { fileField: fileFieldName, most }, bring);
  const answer = streamed.ok ? streamed.value : about(unread(services, page, streamed.problem));
  if (typeof answer === 'string') return context.redirect(pathIn(language, `/data/uploads/${answer}`), 303);
  return respondWithNew(context, services, page, { wrong: answer, chosen });
}

function unread(
  { largestFile }: UploadServices,
  { language }: PageContext,
  problem: 'no-form' | 'broken' | 'endless',
): SpokenText {
  if (problem === 'no-form') return speak(language, 'wrong.noFile');
  if (problem === 'broken') return speak(language, 'wrong.broken');
  return speak(language, 'wrong.endless', { size: megabytes(largestFile) });
}

function about(message: SpokenText): Wrong {
  return { field: fileFieldName, message };
}

function wrongOf(language: PageContext['language'], problem: BringProblem): Wrong {
  if (problem.code === 'refused') return about(refusalWords(language, problem.refusal));
  return { field: mappingFieldName, message: speak(language, 'wrong.noMapping', { key: problem.key }) };
}

/** Of the limit, which is counted in megabytes of 1,048,576 bytes. */
function megabytes(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MB` : sizeText(bytes);
}
