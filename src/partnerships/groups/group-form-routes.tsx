import { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { areasOfLocalities } from './areas-of-localities.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import type { Queries } from '../../platform/database/database.ts';
import { editConflict } from '../../platform/forms/edit-conflict.ts';
import { defineForm, fieldError } from '../../web/index.ts';
import { addForm, type FormAsked } from '../form-at.tsx';
import { FormPage } from '../form-page.tsx';
import type { GroupsServices } from './plan-outcomes.ts';
import { addGroup } from './add-group.ts';
import { changeGroup } from './change-group.ts';
import type { Group } from './group.ts';
import { groupPath, groupsPath } from './group-address.ts';
import {
  answersFromGroup,
  type GroupChoices,
  groupError,
  groupForm,
  groupFromAnswers,
} from './group-form.ts';
import { readGroups } from './group-store.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { publishGroup } from './publish-group.ts';

const officers = only({ roles: ['officer'], within: 'partnership' });
const publishForm = defineForm('publish-group', {}, { drafts: false });

/** Setting groups up, changing and publishing them: for officers. */
export function groupFormRoutes(services: GroupsServices): Hono {
  const routes = new Hono();
  const readChoices = async (queries: Queries, partnershipId: number): Promise<GroupChoices> => ({
    groups: await readGroups(queries, partnershipId),
    localities: await areasOfLocalities(queries, partnershipId),
    planOutcomes: await services.planOutcomes(queries, partnershipId),
  });

  addForm(routes, services, {
    path: 'groups/new',
    who: officers,
    find: (queries, { partnershipId }) => readChoices(queries, partnershipId),
    form: groupForm,
    begin: () => ({}),
    page: (props) => (
      <FormPage
        {...props}
        tab="groups"
        title={speak(props.context.language, 'form.new')}
        steps={[]}
        submit={speak(props.context.language, 'form.save.draft')}
        back={groupsPath(props.place.area.code)}
      />
    ),
    act: async (doing, { about, values, code }) => {
      const added = await addGroup(doing, groupFromAnswers(values, about));
      return added.ok
        ? ok(groupPath(code, added.value))
        : failed({ kind: 'wrong-answers', errors: [groupError(added.problem)] });
    },
  });

  addForm(routes, services, {
    path: 'groups/:group/edit',
    who: officers,
    find: async (queries, asked) => {
      const group = await findGroup(queries, asked);
      const choices = await readChoices(queries, asked.partnershipId);
      if (group === null) return null;
      const known = new Set(choices.planOutcomes.map(({ id }) => id));
      return {
        ...{ ...choices, group, groups: choices.groups.filter(({ id }) => id !== group.id) },
        // What was chosen stays, though it is in no plan any more, until somebody takes it out.
        planOutcomes: [...choices.planOutcomes, ...group.planOutcomes.filter(({ id }) => !known.has(id))],
      };
    },
    form: (about) => groupForm(about),
    begin: ({ group }) => ({ values: answersFromGroup(group), version: group.version }),
    page: ({ about, ...props }) => (
      <FormPage
        {...props}
        tab="groups"
        title={speak(props.context.language, 'form.edit', { group: about.group.name })}
        steps={[]}
        submit={speak(props.context.language, 'form.save')}
        back={groupPath(props.place.area.code, about.group.id)}
      />
    ),
    act: async (doing, { about, values, version, code }) => {
      const { group } = about;
      const written = groupFromAnswers(values, about);
      const changed = await changeGroup(doing, { id: group.id, version }, written);
      if (changed.ok) return ok(groupPath(code, group.id));
      const { problem } = changed;
      if (problem.problem === 'none') return failed({ kind: 'gone' });
      if (problem.problem !== 'changed')
        return failed({ kind: 'wrong-answers', errors: [groupError(problem)] });
      const { current } = problem;
      return failed(
        await editConflict(doing.transaction, group.id, {
          current: answersFromGroup(current),
          version: current.version,
        }),
      );
    },
  });

  addForm(routes, services, {
    path: 'groups/:group/publish',
    who: officers,
    find: findGroup,
    form: () => publishForm,
    begin: ({ version }) => ({ version }),
    page: ({ about, ...props }) => (
      <FormPage
        {...props}
        tab="groups"
        title={speak(props.context.language, 'publish.title', { group: about.name })}
        steps={[]}
        above={<p>{words(props.context.language, about.published ? 'publish.done' : 'publish.text')}</p>}
        submit={speak(props.context.language, 'publish.button')}
        back={groupPath(props.place.area.code, about.id)}
      />
    ),
    act: async (doing, { about, version, code }) => {
      if (about.published || (await publishGroup(doing, { id: about.id, version })))
        return ok(groupPath(code, about.id));
      const error = fieldError(null, (language) => speak(language, 'publish.changed'));
      return failed({ kind: 'wrong-answers', errors: [error] });
    },
  });

  return routes;
}

async function findGroup(queries: Queries, { partnershipId, ids }: FormAsked): Promise<Group | null> {
  return (await readGroups(queries, partnershipId)).find(({ id }) => id === ids['group']) ?? null;
}
