import type { BoardMeeting } from '../../partnerships/index.ts';
import { defineForm, fields, formatDay, type Language } from '../../web/index.ts';
import { actionProgress } from '../actions/action.ts';
import { say, speak } from '../messages/message.ts';
import type { RequestElsewhere } from './requests-to-answer.ts';
import type { UpdateRequest, UpdateWords } from './round.ts';

/** A round for one of these meetings, or for none. */
export const openRoundForm = (meetings: readonly BoardMeeting[]) =>
  defineForm('reporting-round', {
    name: fields.text({
      label: (language) => speak(language, 'round.form.name'),
      hint: (language) => speak(language, 'round.form.name.hint'),
      max: 200,
    }),
    dueOn: fields.day({ label: (language) => speak(language, 'round.form.due') }),
    meeting: fields.select({
      label: (language) => speak(language, 'round.form.meeting'),
      hint: (language) =>
        speak(language, meetings.length === 0 ? 'round.form.meeting.none' : 'round.form.meeting.hint'),
      optional: true,
      choices: meetings.map(({ id, group, heldOn, startsAt }) => ({
        value: id,
        text: (language: Language) =>
          speak(language, 'round.form.meeting.one', {
            group,
            day: formatDay(heldOn, language),
            time: startsAt,
          }),
      })),
    }),
  });

const said = {
  progress: fields.radios({
    label: (language) => speak(language, 'update.form.progress'),
    choices: actionProgress.map((value) => ({
      value,
      text: (language) => speak(language, `action.progress.${value}`),
    })),
  }),
  words: fields.textArea({
    label: (language) => speak(language, 'update.form.words'),
    hint: (language) => speak(language, 'update.form.words.hint'),
    max: 5_000,
    rows: 6,
  }),
  reach: fields.number({
    label: (language) => speak(language, 'update.form.reach'),
    hint: (language) => speak(language, 'update.form.reach.hint'),
    optional: true,
    min: 0,
    max: 2_000_000_000,
  }),
  office: fields.text({
    label: (language) => speak(language, 'update.form.office'),
    hint: (language) => speak(language, 'update.form.office.hint'),
    max: 200,
  }),
};

/** What whoever has the link fills in. */
export const linkUpdateForm = defineForm('update-by-link', said, {
  drafts: { never: 'Whoever has the link has no session that could end.' },
});

/**
 * What a lead fills in who has signed in: for one action, and for others of theirs of which the same is to be said, in
 * this partnership or another.
 */
export function updateForm(others: readonly RequestElsewhere[], here: number) {
  return defineForm('action-update', {
    ...said,
    also: fields.checkboxes({
      label: (language) => speak(language, 'update.form.also'),
      hint: (language) => speak(language, 'update.form.also.hint'),
      optional: true,
      choices: others.map(({ id, actionName, partnershipId, partnership, last }) => ({
        value: id,
        text: (language: Language) =>
          partnershipId === here
            ? actionName
            : speak(language, 'update.form.also.elsewhere', { action: actionName, partnership }),
        ...(last ? { hint: (language: Language) => lastSaid(language, last.saidOn) } : {}),
      })),
    }),
  });
}

const lastSaid = (language: Language, day: string) =>
  speak(language, 'update.last', { day: formatDay(day, language) });

/** Chooses which of the updates that were sent are accepted. */
export function acceptForm(sent: readonly UpdateRequest[]) {
  return defineForm(
    'updates-accept',
    {
      updates: fields.checkboxes({
        label: (language) => speak(language, 'round.accept.which'),
        choices: sent.map(({ id, actionName, bodyName, answer }) => ({
          value: id,
          text: (language) => speak(language, 'round.accept.one', { action: actionName, body: bodyName }),
          ...(answer
            ? {
                hint: (language: Language) =>
                  speak(language, 'round.accept.said', {
                    progress: say(language, `action.progress.${answer.progress}`),
                    words: answer.words,
                  }),
              }
            : {}),
        })),
      }),
    },
    { drafts: 'brief' },
  );
}

export const returnForm = defineForm('update-return', {
  comment: fields.textArea({
    label: (language) => speak(language, 'round.return.comment'),
    hint: (language) => speak(language, 'round.return.comment.hint'),
    max: 2_000,
    rows: 4,
  }),
});

/** Somebody else's address is not kept while it is typed. */
export const addressForm = defineForm(
  'update-address',
  {
    email: fields.email({
      label: (language) => speak(language, 'round.address.email'),
      hint: (language) => speak(language, 'round.address.email.hint'),
    }),
  },
  { drafts: 'brief' },
);

export const freezeForm = defineForm(
  'round-freeze',
  { sure: fields.tick({ label: (language) => speak(language, 'round.freeze.sure'), mustBe: true }) },
  { drafts: 'brief' },
);

/** What stands in the form: what was last said of the action. */
export function lastWords({ answer, last }: Pick<UpdateRequest, 'answer' | 'last'>) {
  const before = answer ?? last;
  if (before === null) return {};
  const { progress, words, reach, signedOffAs } = before;
  return { progress, words, reach, ...(signedOffAs === null ? {} : { office: signedOffAs }) };
}

export function wordsOf({
  progress,
  words,
  reach,
  office,
}: {
  progress: UpdateWords['progress'];
  words: string;
  reach: number | null;
  office: string;
}): UpdateWords {
  return { progress, words, reach, signedOffAs: office };
}
