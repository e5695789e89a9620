import type { Hono } from 'hono';
import { Temporal } from 'temporal-polyfill';
import type { ContributedWords } from '../../contributions/contribution-request.ts';
import { failed, ok } from '../../kernel/result.ts';
import { addForm, FormPage, memberBodies } from '../../partnerships/index.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { auditActor } from '../../platform/authorisation/actor.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { Words } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { ThreadServices } from '../thread-services.ts';
import { type MatterOnBoard, matterKey } from './board.ts';
import { boardPath } from './board-address.ts';
import {
  type DecisionRecorded,
  insertBoardDecision,
  readBoardDecision,
  updateFollowed,
} from './board-decision-store.ts';
import { boardDecisionForm, followedForm } from './decision-form.ts';
import { readBoard } from './read-board.ts';

/** Who records what the board decides: it is the chair's decision, whoever writes it down. */
const recorders = only({ roles: ['officer', 'chair'], within: 'partnership', inPerson: true });

/** More of what is on the board's page than this cannot be chosen in one list. */
const mostChoices = 300;

/** Forms in which decisions of the board are recorded, and what came of them. */
export function boardFormRoutes(routes: Hono, services: ThreadServices): void {
  addForm(routes, services, {
    path: 'board/decisions/new',
    who: recorders,
    find: async (queries, { partnershipId, today, query }) => {
      // The code stands in addresses of what is shown; here only its words and keys are taken.
      const asked = { queries, language: 'en' as const, today, partnershipId, code: '' };
      const board = await readBoard(services.boardFlags, asked);
      const abouts = board.parts.flatMap(({ matters }) => matters.flatMap(aboutsOf));
      const chosen = abouts.find(({ key }) => key === query('flag')) ?? null;
      return {
        abouts: [
          ...(chosen ? [chosen] : []),
          ...abouts.filter((about) => about !== chosen).slice(0, mostChoices),
        ],
        ...{ chosen, today, bodies: await memberBodies(queries, partnershipId, today) },
      };
    },
    form: ({ abouts, bodies }, { today }) => boardDecisionForm({ abouts, bodies, today }),
    begin: ({ chosen, today }) => ({
      values: { decidedOn: Temporal.PlainDate.from(today), ...(chosen ? { about: chosen.key } : {}) },
    }),
    page: (props) => (
      <BoardFormPage
        {...props}
        title={
          props.about.chosen
            ? speak(props.context.language, 'board.form.title.of', { what: props.about.chosen.name.text })
            : speak(props.context.language, 'board.form.title')
        }
        lead={words(props.context.language, 'board.form.lead')}
        submit={speak(props.context.language, 'board.form.submit')}
      />
    ),
    act: async ({ transaction, actor, partnershipId }, { about, values, code }) => {
      const flag = about.abouts.find(({ key }) => key === values.about) ?? null;
      const id = uuidv7();
      const decision: DecisionRecorded = {
        flagKey: flag?.key ?? null,
        flagWords: flag?.words.text.slice(0, 2_000) ?? null,
        outcomeId: flag?.outcomeId ?? null,
        ...{ decided: values.decided, reasons: values.reasons, decidedOn: String(values.decidedOn) },
        ...{ followUp: values.followUp, followBodyId: values.followBody },
        followBy: values.followBy === null ? null : String(values.followBy),
      };
      await insertBoardDecision(transaction, id, partnershipId, decision);
      await recordAudit(transaction, {
        ...auditActor(actor),
        ...{ partnershipId, action: 'board-decision.recorded', subjectId: id, after: decision },
      });
      return ok(`${boardPath(code)}#decision-${id}`);
    },
  });

  addForm(routes, services, {
    path: 'board/decisions/:decision/followed',
    who: recorders,
    find: async (queries, { partnershipId, ids }) => {
      const decision = await readBoardDecision(queries, partnershipId, ids['decision'] ?? '');
      return decision?.followUp == null || decision.followedOn !== null ? null : decision;
    },
    form: ({ decidedOn }, { today }) => followedForm({ decidedOn, today }),
    begin: ({ version }) => ({ version }),
    page: (props) => (
      <BoardFormPage
        {...props}
        title={speak(props.context.language, 'follow.form.title')}
        lead={props.about.followUp}
        submit={speak(props.context.language, 'follow.form.submit')}
      />
    ),
    act: async ({ transaction, actor, partnershipId }, { about, values, version, code }) => {
      const followed = { followed: values.followed, followedOn: String(values.followedOn) };
      if (!(await updateFollowed(transaction, { id: about.id, version }, followed)))
        return failed({ kind: 'gone' });
      await recordAudit(transaction, {
        ...auditActor(actor),
        ...{ partnershipId, action: 'board-decision.followed', subjectId: about.id, after: followed },
      });
      return ok(`${boardPath(code)}#decision-${about.id}`);
    },
  });
}

interface About {
  key: string;
  name: ContributedWords;
  words: ContributedWords;
  outcomeId: string | null;
}

/** What can be decided of a matter: each of its flags, and where there are several all of them at once. */
function aboutsOf({ matter, flags }: MatterOnBoard): About[] {
  const title = matter.title(flags.length);
  const each = flags.map(({ key, name, sentence: words, outcomeId }) => ({ key, name, words, outcomeId }));
  if (flags.length < 2) return each;
  const words = speak(title.language, 'board.form.about.all', { what: title.text });
  return [{ key: matterKey(matter.key), name: title, words, outcomeId: null }, ...each];
}

/** Forms of the board lead back to its page. */
function BoardFormPage(
  props: Omit<Parameters<typeof FormPage>[0], 'tab' | 'steps' | 'back'> & { title: Words },
) {
  return <FormPage {...props} tab="board" steps={[]} back={boardPath(props.place.area.code)} />;
}
