import { defineForm, fields } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { actionProgress, scaleDecisions } from './action.ts';

export const milestoneForm = defineForm('action-milestone', {
  words: fields.text({ label: (language) => speak(language, 'action.form.milestone.words'), max: 500 }),
  dueOn: fields.day({ label: (language) => speak(language, 'action.form.milestone.due') }),
});

/** `body`: the one that leads the action; `people`: those who work in the partnership. */
export const personAskedForm = (body: string, people: readonly { id: string; name: string }[]) =>
  defineForm('action-person-asked', {
    person: fields.select({
      label: (language) => speak(language, 'action.form.asked.who'),
      hint: (language) => speak(language, 'action.form.asked.who.hint', { body }),
      choices: people.map(({ id, name }) => ({ value: id, text: () => name })),
      optional: true,
    }),
  });

export const milestoneEndForm = defineForm('action-milestone-end', {
  doneOn: fields.day({ label: (language) => speak(language, 'action.form.end.on') }),
});

/** Which of these measures an action should move, and why. */
export const actionMeasureForm = (measures: readonly { id: string; name: string }[]) =>
  defineForm('action-measure', {
    measure: fields.select({
      label: (language) => speak(language, 'action.form.measure.which'),
      choices: measures.map(({ id, name }) => ({ value: id, text: () => name })),
    }),
    assumption: fields.textArea({
      label: (language) => speak(language, 'action.form.measure.assumption'),
      max: 2_000,
      rows: 3,
    }),
    evidence: fields.textArea({
      label: (language) => speak(language, 'action.form.measure.evidence'),
      hint: (language) => speak(language, 'action.form.measure.evidence.hint'),
      max: 3_000,
      rows: 3,
      optional: true,
    }),
  });

export const decideScaleForm = defineForm('action-decide', {
  decided: fields.radios({
    label: (language) => speak(language, 'action.form.decide.what'),
    choices: scaleDecisions.map((value) => ({
      value,
      text: (language) => speak(language, `action.decided.${value}`),
    })),
  }),
  decidedOn: fields.day({ label: (language) => speak(language, 'action.form.decide.on') }),
  reasons: fields.textArea({
    label: (language) => speak(language, 'action.form.decide.reasons'),
    max: 4_000,
    rows: 4,
  }),
  cost: fields.money({
    label: (language) => speak(language, 'action.form.decide.cost'),
    hint: (language) => speak(language, 'action.form.decide.cost.hint'),
    optional: true,
  }),
  whoPays: fields.text({
    label: (language) => speak(language, 'action.form.decide.payer'),
    hint: (language) => speak(language, 'action.form.decide.payer.hint'),
    optional: true,
    max: 500,
  }),
});

/** A button: what is accepted stands above it. */
export const acceptUpdateForm = defineForm('action-update-accept', {}, { drafts: false });

export const actionUpdateForm = defineForm('action-say', {
  progress: fields.radios({
    label: (language) => speak(language, 'action.form.update.progress'),
    choices: actionProgress.map((value) => ({
      value,
      text: (language) => speak(language, `action.progress.${value}`),
    })),
  }),
  words: fields.textArea({
    label: (language) => speak(language, 'action.form.update.words'),
    hint: (language) => speak(language, 'action.form.update.words.hint'),
    max: 5_000,
  }),
  reach: fields.number({
    label: (language) => speak(language, 'action.form.update.reach'),
    optional: true,
    max: 10_000_000,
  }),
  office: fields.text({
    label: (language) => speak(language, 'action.form.update.office'),
    hint: (language) => speak(language, 'action.form.update.office.hint'),
    optional: true,
    max: 200,
  }),
  saidOn: fields.day({ label: (language) => speak(language, 'action.form.update.on') }),
});
