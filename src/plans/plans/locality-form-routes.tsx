import { editConflict } from '../../platform/forms/edit-conflict.ts';
import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { addForm } from '../../partnerships/index.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { fieldError } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { auditDraft, DraftFormPage, findDraft, writers } from './draft-form.tsx';
import { localityAreas } from './locality-areas.ts';
import { insertLocality, type LocalityWords, updateLocality } from './locality-store.ts';
import { draftPath } from './plan-address.ts';
import { localityForm } from './plan-forms.ts';
import type { PlanLocality } from './plan.ts';

/** Forms in which the area is divided into localities (section 9). */
export function localityFormRoutes(routes: Hono, services: PlanRouteServices): void {
  addForm(routes, services, {
    path: 'plan/draft/:plan/localities/new',
    who: writers,
    find: async (queries, asked) => {
      const draft = await findDraft(queries, asked);
      return draft?.plan.kind === 'loip'
        ? { draft, areas: await localityAreas(queries, asked.partnershipId) }
        : null;
    },
    form: ({ areas }) => localityForm(areas),
    begin: () => ({}),
    page: (props) => (
      <DraftFormPage
        {...props}
        title={speak(props.context.language, 'locality.title.new')}
        submit={speak(props.context.language, 'locality.submit')}
        anchor="#localities"
      />
    ),
    act: async (doing, { about, values, code }) => {
      const { transaction, partnershipId } = doing;
      const planId = about.draft.plan.id;
      const id = uuidv7();
      const locality = { ...wordsOfValues(values), id, areaId: Number(values.area) };
      if (!(await insertLocality(transaction, { partnershipId, planId }, locality)))
        return failed({
          kind: 'wrong-answers',
          errors: [fieldError('area', (language) => speak(language, 'problem.locality-there'))],
        });
      await auditDraft(doing, 'plan-locality.added', id, { after: locality });
      return ok(`${draftPath(code, planId)}#localities`);
    },
  });

  addForm(routes, services, {
    path: 'plan/draft/:plan/localities/:locality',
    who: writers,
    find: async (queries, asked) => {
      const draft = await findDraft(queries, asked);
      const locality = draft?.localities.find(({ id }) => id === asked.ids['locality']);
      return draft && locality ? { draft, locality } : null;
    },
    form: ({ locality }) => localityForm([locality.area]),
    begin: ({ locality }) => ({ values: valuesOf(locality), version: locality.version }),
    page: (props) => (
      <DraftFormPage
        {...props}
        title={speak(props.context.language, 'locality.title', { name: props.about.locality.area.name })}
        submit={speak(props.context.language, 'locality.submit')}
        anchor="#localities"
      />
    ),
    act: async (doing, { about, values, version, code }) => {
      const planId = about.draft.plan.id;
      const { locality } = about;
      const { id } = locality;
      const after = wordsOfValues(values);
      if (!(await updateLocality(doing.transaction, { id, version, planId }, after)))
        return failed(
          await editConflict(doing.transaction, id, {
            current: valuesOf(locality),
            version: locality.version,
          }),
        );
      await auditDraft(doing, 'plan-locality.changed', id, { before: locality, after });
      return ok(`${draftPath(code, planId)}#localities`);
    },
  });
}

interface LocalityValues {
  area: string;
  poorer: 'not' | 'other-localities' | 'scotland' | 'both';
  why: string | null;
  people: number | null;
  source: string | null;
}

function valuesOf({ area, poorerThan, why, people, peopleSource }: PlanLocality): LocalityValues {
  return {
    ...{ area: String(area.id), poorer: poorerThan ?? 'not', why: why === '' ? null : why },
    ...{ people, source: peopleSource },
  };
}

function wordsOfValues({ poorer, why, people, source }: LocalityValues): LocalityWords {
  return { poorerThan: poorer === 'not' ? null : poorer, why: why ?? '', people, peopleSource: source };
}
