import { Temporal } from 'temporal-polyfill';
import type { Area } from '../../geography/index.ts';
import {
  defineForm,
  type FieldError,
  fieldError,
  fields,
  type Text,
  type ValuesOf,
} from '../../web/index.ts';
import { type Group, groupKinds, type GroupWritten } from './group.ts';
import type { GroupProblem } from './group-problem.ts';
import { speak } from './messages/message.ts';

/** What the choices of the form are taken from. */
export interface GroupChoices {
  localities: readonly Pick<Area, 'id' | 'name'>[];
  groups: readonly Pick<Group, 'id' | 'name'>[];
  /** Of the plan in force and its draft, and those chosen before. */
  planOutcomes: readonly { id: string; name: string }[];
}

type Key = Extract<Parameters<typeof speak>[1], `form.${string}` | `kind.${string}`>;

const said =
  (key: Exclude<Key, 'form.edit'>): Text =>
  (language) =>
    speak(language, key);

/** A group as it is set up or changed. */
export const groupForm = ({ localities, groups, planOutcomes }: GroupChoices) =>
  defineForm('group', {
    kind: fields.radios({
      label: said('form.kind'),
      choices: groupKinds.map((kind) => ({
        value: kind,
        text: said(`kind.${kind}`),
        hint: said(`kind.${kind}.hint`),
      })),
    }),
    name: fields.text({ label: said('form.name') }),
    nameGd: fields.text({ label: said('form.nameGd'), optional: true }),
    remit: fields.textArea({
      label: said('form.remit'),
      hint: said('form.remit.hint'),
      max: 4_000,
      optional: true,
    }),
    planOutcomes: fields.checkboxes({
      label: said('form.planOutcomes'),
      hint: said(planOutcomes.length === 0 ? 'form.planOutcomes.none' : 'form.planOutcomes.hint'),
      optional: true,
      choices: planOutcomes.map(({ id, name }) => ({ value: id, text: () => name })),
    }),
    outcomes: fields.textArea({
      label: said('form.outcomes'),
      hint: said('form.outcomes.hint'),
      max: 20_000,
      optional: true,
    }),
    parent: fields.select({
      label: said('form.parent'),
      choices: groups.map(({ id, name }) => ({ value: id, text: () => name })),
      optional: true,
    }),
    locality: fields.select({
      label: said('form.locality'),
      hint: said('form.locality.hint'),
      choices: localities.map(({ id, name }) => ({ value: String(id), text: () => name })),
      optional: true,
    }),
    quorum: fields.number({
      label: said('form.quorum'),
      hint: said('form.quorum.hint'),
      min: 1,
      max: 200,
      optional: true,
    }),
    setUpOn: fields.day({ label: said('form.setUpOn'), optional: true }),
    endedOn: fields.day({ label: said('form.endedOn'), optional: true }),
  });

export type GroupFields = ReturnType<typeof groupForm>['fields'];
export type GroupAnswers = ValuesOf<GroupFields>;

export function groupFromAnswers(
  answers: GroupAnswers,
  choices: Pick<GroupChoices, 'planOutcomes'>,
): GroupWritten {
  const { parent, locality, setUpOn, endedOn, planOutcomes, outcomes, remit, ...rest } = answers;
  return {
    ...rest,
    kind: rest.kind as GroupWritten['kind'],
    remit: remit ?? '',
    parentId: parent,
    localityId: locality === null ? null : Number(locality),
    setUpOn: setUpOn?.toString() ?? null,
    endedOn: endedOn?.toString() ?? null,
    planOutcomes: choices.planOutcomes.filter(({ id }) => planOutcomes.includes(id)),
    outcomes: (outcomes ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
  };
}

export function answersFromGroup(group: GroupWritten): GroupAnswers {
  const { kind, name, nameGd, remit, parentId, localityId, quorum, setUpOn, endedOn, outcomes } = group;
  return {
    kind,
    name,
    nameGd,
    remit: remit === '' ? null : remit,
    planOutcomes: group.planOutcomes.map(({ id }) => id),
    outcomes: outcomes.length === 0 ? null : outcomes.join('\n'),
    parent: parentId,
    locality: localityId === null ? null : String(localityId),
    quorum,
    setUpOn: setUpOn === null ? null : Temporal.PlainDate.from(setUpOn),
    endedOn: endedOn === null ? null : Temporal.PlainDate.from(endedOn),
  };
}

/** What is wrong, in words beside its field. */
export function groupError(found: GroupProblem): FieldError {
  switch (found.problem) {
    case 'not-locality':
      return fieldError(found.field, (language) => speak(language, 'problem.locality'));
    case 'ends-before':
      return fieldError(found.field, (language) => speak(language, 'problem.ended'));
    case 'answers-to-itself':
      return fieldError(found.field, (language) => speak(language, 'problem.parent'));
    case 'gone':
      return fieldError(found.field, (language) => speak(language, 'problem.parent.gone'));
    case 'too-many':
      return fieldError(found.field, (language) =>
        speak(language, 'problem.outcomes.many', { count: found.count }),
      );
    case 'too-long':
      return fieldError(found.field, (language) =>
        speak(language, 'problem.outcome.long', {
          length: found.length,
          value: `${found.outcome.slice(0, 80)}…`,
        }),
      );
    case 'twice':
      return fieldError(found.field, (language) =>
        speak(language, 'problem.outcome.twice', { value: found.outcome.slice(0, 80) }),
      );
  }
}
