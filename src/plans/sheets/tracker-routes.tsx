import type { Hono } from 'hono';
import { ok } from '../../kernel/result.ts';
import { addForm, type FormAsked } from '../../partnerships/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { Disclosure, FilterForm } from '../../web/index.ts';
import { auditDraft, writers } from '../plans/draft-form.tsx';
import { findImport, setImportMapping } from './import-store.ts';
import { trackerRows } from './mapping.ts';
import { findMapping, saveMapping } from './mapping-store.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { type AboutTracker, TrackerPage } from './pages/tracker-page.tsx';
import { namesOf } from './names-of-state.ts';
import { readPlanState } from './plan-state.ts';
import { importPath, wordsPath } from './sheet-address.ts';
import type { SheetServices } from './sheet-services.ts';
import {
  columnsForm,
  columnsValues,
  firstFields,
  mappingOf,
  withMeanings,
  wordsForm,
  wordsValues,
} from './tracker-forms.ts';
import { whereIsHead } from './tracker-head.ts';
import { unknownWords } from './tracker-words.ts';

/** Which column of a tracker is which, and what its words mean: said once, and kept by name. */
export function trackerRoutes(routes: Hono, services: SheetServices): void {
  const find = async (
    queries: Queries,
    { partnershipId, ids, today }: FormAsked,
  ): Promise<AboutTracker | null> => {
    const found = await findImport(queries, partnershipId, ids['import'] ?? '');
    if (found === null || found.state !== 'open' || found.planId !== null || found.sha256 === null)
      return null;
    const tables = await services.tables(found.sha256, found.fileName);
    if (!tables.ok) return null;
    const mapping = found.mappingId === null ? null : await findMapping(queries, found.mappingId);
    const state = await readPlanState(queries, { partnershipId, planId: null, today });
    return {
      ...{ found, tables: tables.value, names: namesOf(state) },
      saved: mapping === null ? null : { name: found.mappingName ?? '', mapping },
    };
  };

  addForm(routes, services, {
    path: 'plan/sheets/:import/columns',
    who: writers,
    find: async (queries, asked) => {
      const about = await find(queries, asked);
      return about && { ...about, at: whereIsHead(about, asked) };
    },
    form: ({ at, names }) => columnsForm(at.rows, at.columns, names),
    begin: ({ at, saved, found }) => ({
      values: {
        name: saved?.name ?? found.fileName.replace(/\.[^.]*$/, '').slice(0, 100),
        ...columnsValues(at.rows, at.columns, saved?.mapping ?? null),
      },
    }),
    page: (props) => {
      const { at, tables } = props.about;
      const query = new URLSearchParams({ rows: at.rows, sheet: at.sheet, head: String(at.headLine) });
      return (
        <TrackerPage
          {...props}
          title={speak(props.context.language, 'columns.title')}
          lead={words(props.context.language, 'columns.lead')}
          submit={speak(props.context.language, 'columns.submit')}
          action={`${props.action}?${query}`}
          layout={({ field }) => {
            const isFirst = firstFields(
              columnsValues(at.rows, at.columns, props.about.saved?.mapping ?? null),
            );
            const all = Object.keys(props.form.fields) as (keyof typeof props.form.fields)[];
            return (
              <>
                {all.filter(isFirst).map(field)}
                <Disclosure
                  summary={words(props.context.language, 'columns.rest')}
                  open={props.state.errors.length > 0}
                >
                  {all.filter((name) => !isFirst(name)).map(field)}
                </Disclosure>
              </>
            );
          }}
          above={
            <FilterForm
              id="head-filter"
              action={props.action}
              language={props.context.language}
              kept={[]}
              filters={[
                {
                  name: 'rows',
                  label: speak(props.context.language, 'columns.rows'),
                  value: at.rows,
                  choices: trackerRows.map((value) => ({
                    value,
                    text: speak(props.context.language, `columns.rows.${value}`),
                  })),
                },
                {
                  name: 'sheet',
                  label: speak(props.context.language, 'columns.sheet'),
                  value: at.sheet,
                  choices: tables.map(({ name }) => ({ value: name, text: name })),
                },
                {
                  name: 'head',
                  label: speak(props.context.language, 'columns.head'),
                  value: String(at.headLine),
                  choices: at.heads.map(({ line, text }) => ({
                    value: String(line),
                    text: speak(props.context.language, 'columns.head.row', { line, text }),
                  })),
                },
              ]}
            />
          }
        />
      );
    },
    act: async (doing, { about, values, code }) => {
      const { at, found, saved, names, tables } = about;
      const mapping = mappingOf(values, at.columns, at, saved?.mapping ?? null);
      const { transaction, partnershipId } = doing;
      const name = String((values as Record<string, unknown>)['name']);
      const id = await saveMapping(transaction, { id: uuidv7(), partnershipId, name }, mapping);
      await setImportMapping(transaction, found.id, id);
      await auditDraft(doing, 'sheet-mapping.saved', id, { after: { columns: mapping.columns } });
      const unknown = unknownWords(tables, mapping, names);
      return ok(unknown.length > 0 ? wordsPath(code, found.id) : importPath(code, found.id));
    },
  });

  addForm(routes, services, {
    path: 'plan/sheets/:import/words',
    who: writers,
    find: async (queries, asked) => {
      const about = await find(queries, asked);
      if (!about?.saved) return null;
      const { tables, saved, names } = about;
      return { ...about, saved, unknown: unknownWords(tables, saved.mapping, names) };
    },
    form: ({ unknown, names }) => wordsForm(unknown, names),
    begin: ({ unknown, saved, names }) => ({ values: wordsValues(unknown, saved.mapping, names) }),
    page: (props) => (
      <TrackerPage
        {...props}
        title={speak(props.context.language, 'words.title')}
        lead={words(props.context.language, props.about.unknown.length === 0 ? 'words.none' : 'words.lead')}
        submit={speak(props.context.language, 'words.submit')}
      />
    ),
    act: async (doing, { about, values, code }) => {
      const { found, saved, unknown } = about;
      const mapping = withMeanings(saved.mapping, unknown, values);
      const { transaction, partnershipId } = doing;
      const id = await saveMapping(transaction, { id: uuidv7(), partnershipId, name: saved.name }, mapping);
      await auditDraft(doing, 'sheet-mapping.saved', id, {
        after: { fields: Object.keys(mapping.meanings) },
      });
      return ok(importPath(code, found.id));
    },
  });
}
