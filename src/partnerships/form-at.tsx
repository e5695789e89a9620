import type { Context, Hono, MiddlewareHandler } from 'hono';
import type { Result } from '../kernel/result.ts';
import type { Actor } from '../platform/authorisation/actor.ts';
import { asActor } from '../platform/authorisation/as-actor.ts';
import { signedInActor } from '../platform/authorisation/request-actor.ts';
import type { Queries, Transaction } from '../platform/database/database.ts';
import type { EditConflict } from '../platform/forms/edit-conflict.ts';
import { submitOnce } from '../platform/forms/submit-once.ts';
import { isUuid } from '../platform/uuid.ts';
import {
  type Form,
  type FormFields,
  type FormState,
  type NewFormOptions,
  newForm,
  openForm,
  type PageContext,
  pathIn,
  readForm,
  type Renderable,
  respondWithForm,
  showAgain,
  stateAfter,
  type ValuesOf,
  type WrongAnswers,
} from '../web/index.ts';
import { createPartnershipRequests } from './partnership-request.ts';
import type { PartnershipPlace } from './partnership-shell.tsx';
import type { PartnershipsServices } from './partnerships-services.ts';

/** What the address and the day say, for finding what a form is about. */
export interface FormAsked {
  actor: Actor;
  partnershipId: number;
  /** Ids in the address by their names; each is a UUID. */
  ids: Readonly<Record<string, string>>;
  /** ISO day. */
  today: string;
  query(name: string): string | undefined;
}

/** Who does something, where and when, in one transaction of theirs. */
export interface Doing {
  transaction: Transaction;
  actor: Actor;
  partnershipId: number;
  /** ISO day. */
  today: string;
}

/** Why a form did not act: something is wrong with it, somebody came before it, or what it is about is gone. */
export type NotDone<Fields extends FormFields> =
  | WrongAnswers
  | EditConflict<ValuesOf<Fields>>
  | { kind: 'gone' };

export interface FormPageProps<About, Fields extends FormFields> {
  context: PageContext;
  place: PartnershipPlace;
  about: About;
  form: Form<Fields>;
  state: FormState;
  /** Where it is sent. */
  action: string;
}

/** One form below a partnership: shown with GET, acts with POST at the same address. */
export interface FormAt<About, Fields extends FormFields> {
  /** Below `/partnerships/:code/`. */
  path: string;
  who: MiddlewareHandler;
  /** Null: there is nothing it could be about. */
  find(queries: Queries, asked: FormAsked): Promise<About | null>;
  form(about: About, asked: FormAsked): Form<Fields>;
  /** What stands in it when it is opened. */
  begin(about: About): NewFormOptions<Fields>;
  page(props: FormPageProps<About, Fields>): Renderable;
  /** The path of what came of it, in English and without `/gd`. */
  act(
    doing: Doing,
    sent: { about: About; values: ValuesOf<Fields>; version: number; code: string },
  ): Promise<Result<string, NotDone<Fields>>>;
  /** What is done once that is written for good, such as letting go of a file. */
  after?(done: { about: About; actor: Actor }): Promise<void>;
}

/** Adds the two routes of a form. What it does, it does once, in a transaction of whoever sends it. */
export function addForm<About, Fields extends FormFields>(
  routes: Hono,
  services: PartnershipsServices,
  one: FormAt<About, Fields>,
): void {
  const { database } = services;
  const request = createPartnershipRequests(services);
  const path = `/partnerships/:code/${one.path}`;

  const find = async (context: Context) => {
    const found = await request(context);
    if (found instanceof Response) return found;
    const { code: _, ...ids } = context.req.param() as Record<string, string>;
    if (!Object.values(ids).every(isUuid)) return context.notFound();
    const { place } = found;
    const page = { ...found.page, asAt: null };
    const actor = signedInActor(context);
    const asked: FormAsked = {
      actor,
      partnershipId: place.area.id,
      ids,
      today: page.today,
      query: (name) => context.req.query(name),
    };
    const opened = await asActor(database, actor, async (queries) => {
      const about = await one.find(queries, asked);
      if (about === null) return null;
      const form = one.form(about, asked);
      const options = one.begin(about);
      // Drafts of the same form about other things must not meet.
      const subject = options.subject ?? Object.values(ids).join('/');
      const whole = { ...options, subject: subject === '' ? place.area.code : subject };
      const state =
        context.req.method === 'POST' ? newForm(form, whole) : await openForm(queries, actor, form, whole);
      return { about, form, state };
    });
    if (opened === null) return context.notFound();
    const { pathname } = new URL(context.req.url);
    const draw = (state: FormState) =>
      one.page({ context: page, place, about: opened.about, form: opened.form, state, action: pathname });
    return { ...opened, page, place, actor, asked, draw };
  };

  routes.get(path, one.who, async (context) => {
    const found = await find(context);
    if (found instanceof Response) return found;
    return respondWithForm(context.req.raw, found.draw(found.state));
  });

  routes.post(path, one.who, async (context) => {
    const found = await find(context);
    if (found instanceof Response) return found;
    const { about, form, page, place, actor, asked, draw } = found;
    const sent = await readForm(context.req.raw, form);
    if (!sent.ok) return showAgain(context.req.raw, page, sent.problem, draw);
    const { values, state, submission } = sent.value;
    const { partnershipId, today } = asked;
    const done = await asActor(database, actor, (transaction) =>
      submitOnce(transaction, { ...submission, accountId: actor.accountId }, () =>
        one.act(
          { transaction, actor, partnershipId, today },
          // A version that was taken out of the form is none that was ever there.
          { about, values, version: state.version ?? 0, code: place.area.code },
        ),
      ),
    );
    if (done.ok) {
      await one.after?.({ about, actor });
      return context.redirect(pathIn(page.language, done.value), 303);
    }
    if (done.problem.kind === 'gone') return context.notFound();
    return showAgain(context.req.raw, page, stateAfter(form, state, done.problem), draw);
  });
}
