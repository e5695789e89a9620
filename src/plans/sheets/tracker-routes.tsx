import type { Hono } from 'hono';
import { ok } from '../../kernel/result.ts';
import { addForm, type FormAsked, FormPage, type FormPageProps } from '../../partnerships/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { FilterForm, type FormFields, pathIn, type Words } from '../../web/index.ts';
import { auditDraft, writers } from '../plans/draft-form.tsx';
import { findImport, setImportMapping } from './import-store.ts';
import { findMapping, saveMapping } from './mapping-store.ts';
import type { TrackerMapping } from './mapping.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import type { Names } from './names.ts';
import { namesOf } from './names-of-state.ts';
import { readPlanState } from './plan-state.ts';
import { textOfCell } from './read-cell.ts';
import type { FileTable } from './read-tables.ts';
import { importPath, sheetsPath, wordsPath } from './sheet-address.ts';
import type { SheetImport } from './sheet-import.ts';
import type { SheetServices } from './sheet-services.ts';
import { guessColumns } from './tracker-fields.ts';
import {
  columnsForm,
  columnsValues,
  mappingOf,
  type TrackerColumn,
  withMeanings,
  wordsForm,
  wordsValues,
} from './tracker-forms.ts';
import { tableOf } from './tracker-sheets.ts';
import { unknownWords } from './tracker-words.ts';

/** A tracker that waits to be brought in, with its tables and how it is read so far. */
interface AboutTracker {
  found: SheetImport;
  tables: readonly FileTable[];
  names: Names;
  saved: { name: string; mapping: TrackerMapping } | null;
}

/** How far down a head is looked for. */
const headWithin = 20;

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
    form: ({ at, names }) => columnsForm(at.columns, names),
    begin: ({ at, saved, found }) => ({
      values: {
        name: saved?.name ?? found.fileName.replace(/\.[^.]*$/, '').slice(0, 100),
        ...columnsValues(at.columns, saved?.mapping ?? null),
      },
    }),
    page: (props) => {
      const { at, tables } = props.about;
      const query = new URLSearchParams({ sheet: at.sheet, head: String(at.headLine) });
      return (
        <TrackerPage
          {...props}
          title={speak(props.context.language, 'columns.title')}
          lead={words(props.context.language, 'columns.lead')}
          submit={speak(props.context.language, 'columns.submit')}
          action={`${props.action}?${query}`}
          above={
            <FilterForm
              id="head-filter"
              action={props.action}
              language={props.context.language}
              kept={[]}
              filters={[
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
    begin: ({ unknown, saved }) => ({ values: wordsValues(unknown, saved.mapping) }),
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

interface Head {
  sheet: string;
  headLine: number;
  columns: readonly TrackerColumn[];
  /** Rows that may be the head. */
  heads: readonly { line: number; text: string }[];
}

/** Where the head is: as somebody says, as it was said before, or the row most of whose words are headings. */
function whereIsHead({ tables, saved }: AboutTracker, asked: FormAsked): Head {
  const named = asked.query('sheet') ?? saved?.mapping.sheet ?? '';
  const longest = tables.toSorted((a, b) => b.rows.length - a.rows.length)[0];
  const table = tableOf(tables, named) ?? longest;
  const rows = (table?.rows ?? []).slice(0, headWithin);
  const columnsOf = (row: (typeof rows)[number] | undefined) =>
    (row?.cells ?? []).flatMap((cell, place): TrackerColumn[] => {
      const heading = textOfCell(cell).replace(/\s+/g, ' ').trim();
      return heading === '' ? [] : [{ place, heading }];
    });
  const known = (row: (typeof rows)[number]) =>
    Object.keys(guessColumns(columnsOf(row).map(({ heading }) => heading))).length;
  const line = Number(asked.query('head') ?? saved?.mapping.headLine ?? 0);
  const head = rows.find((row) => row.line === line) ?? rows.toSorted((a, b) => known(b) - known(a))[0];
  return {
    sheet: table?.name ?? '',
    headLine: head?.line ?? 1,
    columns: columnsOf(head),
    heads: rows.map((row) => {
      const text = columnsOf(row)
        .map(({ heading }) => heading)
        .join(', ');
      return { line: row.line, text: text.length > 80 ? `${text.slice(0, 79)}…` : text };
    }),
  };
}

function TrackerPage<About extends AboutTracker, Fields extends FormFields>(
  props: FormPageProps<About, Fields> & {
    title: Words;
    lead: ReturnType<typeof words>;
    submit: Words;
    above?: ReturnType<typeof words>;
  },
) {
  const { context, place, about } = props;
  const { language } = context;
  const { code } = place.area;
  return (
    <FormPage
      {...props}
      tab="plan"
      steps={[
        { text: speak(language, 'import.step'), href: pathIn(language, sheetsPath(code)) },
        ...(about.saved
          ? [{ text: about.found.fileName, href: pathIn(language, importPath(code, about.found.id)) }]
          : []),
      ]}
      back={about.saved ? importPath(code, about.found.id) : sheetsPath(code)}
    />
  );
}
