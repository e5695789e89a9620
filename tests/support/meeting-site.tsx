import { type Context, Hono } from 'hono';
import { Temporal } from 'temporal-polyfill';
import { failed, ok, type Result } from '../../src/kernel/result.ts';
import { withDoorkeeper } from '../../src/main/doorkeeper.tsx';
import type { Actor } from '../../src/platform/authorisation/actor.ts';
import { asActor } from '../../src/platform/authorisation/as-actor.ts';
import { type FoundActor, signedInActor } from '../../src/platform/authorisation/request-actor.ts';
import { everybody, signedIn } from '../../src/platform/authorisation/who-may.ts';
import type { Queries } from '../../src/platform/database/database.ts';
import type { EditConflict } from '../../src/platform/forms/edit-conflict.ts';
import { submitOnce } from '../../src/platform/forms/submit-once.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import {
  createAssets,
  defineForm,
  draftRoutes,
  fields,
  type FormState,
  keepExpired,
  openForm,
  pageContext,
  type PageContext,
  PageShell,
  readForm,
  respondWithForm,
  respondWithPage,
  showAgain,
  stateAfter,
  SubjectForm,
  type ValuesOf,
} from '../../src/web/index.ts';
import { freshDatabase, type TestDatabase } from './database.ts';

/** The form of a subject, whole. */
export const meetingForm = defineForm('meeting', {
  title: fields.text({ label: () => 'Title', max: 100 }),
  day: fields.day({ label: () => 'Day' }),
  kind: fields.radios({
    label: () => 'Kind',
    choices: [
      { value: 'board', text: () => 'Board' },
      { value: 'executive', text: () => 'Executive group' },
    ],
  }),
  notes: fields.textArea({ label: () => 'Notes', max: 50_000, optional: true }),
});

type Meeting = ValuesOf<typeof meetingForm.fields>;

function MeetingPage(props: { context: PageContext; state: FormState; id: string | null }) {
  const { context, state, id } = props;
  const title = id === null ? 'New meeting' : 'Change the meeting';
  return (
    <PageShell context={context} title={title}>
      <SubjectForm
        context={context}
        form={meetingForm}
        state={state}
        action={id === null ? '/meetings' : `/meetings/${id}`}
        submit={id === null ? 'Add the meeting' : 'Change the meeting'}
        cancel={{ href: '/', text: 'Leave it' }}
      />
    </PageShell>
  );
}

export interface MeetingSite {
  app: Hono;
  database: TestDatabase;
  /** Meetings there are, oldest first. */
  meetings(): Promise<{ id: string; title: string; notes: string | null; version: number }[]>;
  /** What the clock of the sessions shows, in minutes. */
  clock: { minutes: number };
}

const idleMinutes = 30;

/** A site with one subject, whose people sign in by saying who they are, and are signed out when they are idle. */
export async function meetingSite(): Promise<MeetingSite> {
  const database = await freshDatabase();
  await database.query(`create table sample_meeting (id uuid primary key, title text not null, day date not null,
      kind text not null, notes text, version integer not null default 1, changed_by text not null,
      changed_at timestamptz not null default clock_timestamp());
    grant select, insert, update on sample_meeting to commonty_runtime`);
  const clock = { minutes: 0 };
  const sessions = new Map<string, { accountId: string; seen: number }>();
  const site = { demonstration: true, assets: createAssets(), accounts: true };
  const forms = [meetingForm];

  const readActor = async (request: Request): Promise<FoundActor> => {
    const name = /session=(\w+)/.exec(request.headers.get('Cookie') ?? '')?.[1] ?? '';
    const session = sessions.get(name);
    if (session === undefined) return { state: 'anonymous' };
    if (clock.minutes - session.seen > idleMinutes) return { state: 'expired', accountId: session.accountId };
    session.seen = clock.minutes;
    return { state: 'signed-in', actor: actorNamed(name, session.accountId), endsAt: '2026-11-28T12:00:00Z' };
  };

  const routes = new Hono();
  const show = (context: Context, state: FormState, id: string | null) => (
    <MeetingPage context={pageContext(site, context, '')} state={state} id={id} />
  );
  const act = async (
    context: Context,
    id: string | null,
    work: (queries: Queries, actor: Actor, values: Meeting, version: number | null) => Worked,
  ) => {
    const request = context.req.raw;
    const page = pageContext(site, context, '');
    const again = (state: FormState) => show(context, state, id);
    const sent = await readForm(request, meetingForm);
    if (!sent.ok) return showAgain(request, page, sent.problem, again);
    const { values, state, submission } = sent.value;
    const actor = signedInActor(context);
    const done = await asActor(database, actor, (transaction) =>
      submitOnce(transaction, { ...submission, accountId: actor.accountId }, () =>
        work(transaction, actor, values, state.version),
      ),
    );
    if (done.ok) return context.redirect(done.value, 303);
    return showAgain(request, page, stateAfter(meetingForm, state, done.problem), again);
  };

  routes.get('/sign-in', everybody, (context) => {
    const name = context.req.query('as') ?? 'morag';
    sessions.set(name, { accountId: accounts[name] ?? '', seen: clock.minutes });
    context.header('Set-Cookie', `session=${name}; HttpOnly; SameSite=Lax; Path=/`);
    return context.redirect(context.req.query('next') ?? '/', 303);
  });
  routes.get('/', everybody, (context) =>
    respondWithPage(
      context.req.raw,
      <PageShell context={pageContext(site, context, '')} title="Meetings">
        <p>
          <a href="/meetings/new">Add a meeting</a>
        </p>
      </PageShell>,
    ),
  );
  routes.get('/meetings/new', signedIn, async (context) => {
    const actor = signedInActor(context);
    const state = await asActor(database, actor, (transaction) => openForm(transaction, actor, meetingForm));
    return respondWithForm(context.req.raw, show(context, state, null));
  });
  routes.post('/meetings', signedIn, (context) => act(context, null, addMeeting));
  routes.get('/meetings/:id', signedIn, async (context) => {
    const actor = signedInActor(context);
    const id = context.req.param('id');
    const state = await asActor(database, actor, async (transaction) => {
      const { current, version } = await readMeeting(transaction, id);
      return openForm(transaction, actor, meetingForm, { subject: id, values: current, version });
    });
    return respondWithForm(context.req.raw, show(context, state, id));
  });
  routes.post('/meetings/:id', signedIn, (context) => {
    const id = context.req.param('id');
    return act(context, id, (queries, actor, values, version) =>
      changeMeeting(queries, actor, id, values, version),
    );
  });
  routes.route('/', draftRoutes({ database, site, forms }));

  const app = new Hono()
    .get('/assets/*', (context) =>
      site.assets.respond(context.req.path, context.req.header('Accept-Encoding')),
    )
    .use(
      withDoorkeeper({
        site,
        logger: createLogger('silent'),
        partnershipOf: async () => null,
        readActor,
        keepTyped: (accountId, request) => keepExpired({ database, forms }, accountId, request),
      }),
    )
    .route('/', routes);
  const meetings = async () =>
    (
      await database.query<{ id: string; title: string; notes: string | null; version: number }>(
        'select id, title, notes, version from sample_meeting order by id',
      )
    ).rows;
  return { app, database, meetings, clock };
}

type Worked = Promise<Result<string, EditConflict<Meeting>>>;

const accounts: Record<string, string> = {
  morag: '00000000-0000-7000-8000-0000000000aa',
  calum: '00000000-0000-7000-8000-0000000000bb',
};

function actorNamed(name: string, accountId: string): Actor {
  return {
    accountId,
    name: name === 'morag' ? 'Mòrag NicLeòid' : 'Calum MacRae',
    email: `${name}@example.scot`,
    pseudonym: `p-${name}`,
    sessionId: name,
    grants: [],
    actingFor: null,
  };
}

async function addMeeting(queries: Queries, actor: Actor, values: Meeting): Worked {
  const { title, day, kind, notes } = values;
  const id = uuidv7();
  await queries.query(
    'insert into sample_meeting (id, title, day, kind, notes, changed_by) values ($1, $2, $3, $4, $5, $6)',
    [id, title, String(day), kind, notes, actor.name],
  );
  return ok(`/meetings/${id}`);
}

async function changeMeeting(
  queries: Queries,
  actor: Actor,
  id: string,
  { title, day, kind, notes }: Meeting,
  version: number | null,
): Worked {
  const { rowCount } = await queries.query(
    `update sample_meeting set title = $3, day = $4, kind = $5, notes = $6, version = version + 1, changed_by = $7,
            changed_at = clock_timestamp() where id = $1 and version = $2`,
    [id, version, title, String(day), kind, notes, actor.name],
  );
  return rowCount === 1 ? ok(`/meetings/${id}`) : failed(await readMeeting(queries, id));
}

async function readMeeting(queries: Queries, id: string): Promise<EditConflict<Meeting>> {
  const { rows } = await queries.query<
    Omit<Meeting, 'day'> & { day: string; version: number; who: string; at: Date }
  >(
    'select title, day, kind, notes, version, changed_by as who, changed_at as at from sample_meeting where id = $1',
    [id],
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`There is no meeting ${id}.`);
  const { version, who, at, ...meeting } = row;
  return {
    kind: 'conflict',
    current: { ...meeting, day: Temporal.PlainDate.from(meeting.day) },
    version,
    changedBy: who,
    changedAt: Temporal.Instant.fromEpochMilliseconds(at.getTime()),
  };
}
