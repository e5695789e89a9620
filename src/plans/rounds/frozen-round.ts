import {
  type RequestStanding,
  type Round,
  type SaidUpdate,
  standingOf,
  type UpdateRequest,
} from './round.ts';

/** One action in a round as it stood when the round was frozen. */
export interface FrozenAnswer {
  actionId: string;
  action: string;
  reference: string | null;
  outcomeId: string;
  bodyId: string;
  body: string;
  /** `silent`, where nobody answered, also where the date had not come. */
  standing: RequestStanding;
  /** What was accepted; null where nothing was. */
  update: Omit<SaidUpdate, 'acceptedOn'> | null;
  /** When the action was last heard of; null where it never was. */
  lastHeardOn: string | null;
}

/** What a frozen round holds, for good. */
export interface FrozenRound {
  round: { id: string; name: string; openedOn: string; dueOn: string; frozenOn: string };
  answers: FrozenAnswer[];
  /** How many requests are left out, since their actions are not public. */
  leftOut: number;
}

/** A round as it stands, for the board and for everybody: only what was accepted, and only of public actions. */
export function frozenRoundOf(round: Round, requests: readonly UpdateRequest[], today: string): FrozenRound {
  const { id, name, openedOn, dueOn } = round;
  const asked = requests.filter(({ state }) => state !== 'withdrawn');
  const shown = asked.filter(({ actionPublished }) => actionPublished);
  return {
    round: { id, name, openedOn, dueOn, frozenOn: today },
    answers: shown.map((request) => frozenAnswer(request, dueOn, today)),
    leftOut: asked.length - shown.length,
  };
}

function frozenAnswer(request: UpdateRequest, dueOn: string, today: string): FrozenAnswer {
  const {
    actionId,
    actionName: action,
    reference,
    outcomeId,
    bodyId,
    bodyName: body,
    answer,
    last,
  } = request;
  const standing = standingOf(request, dueOn, today);
  const accepted = request.state === 'accepted' ? answer : null;
  return {
    ...{ actionId, action, reference, outcomeId, bodyId, body },
    standing: standing === 'asked' ? 'silent' : standing,
    update: accepted && withoutAcceptance(accepted),
    lastHeardOn: last?.saidOn ?? null,
  };
}

function withoutAcceptance(said: SaidUpdate): Omit<SaidUpdate, 'acceptedOn'> {
  const { progress, words, reach, signedOffAs, saidOn } = said;
  return { progress, words, reach, signedOffAs, saidOn };
}
