import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { addForm, FormPage, type FormPageProps } from '../../partnerships/index.ts';
import { auditActor } from '../../platform/authorisation/actor.ts';
import { removeFile } from '../../platform/files/remove-file.ts';
import { defineForm, fieldError, type FormFields, pathIn } from '../../web/index.ts';
import { auditDraft, writers } from '../plans/draft-form.tsx';
import { deleteOpenImport, findImport } from './import-store.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { importPath, sheetsPath } from './sheet-address.ts';
import type { SheetImport } from './sheet-import.ts';
import type { SheetServices } from './sheet-services.ts';
import { takeBackImport } from './take-back-import.ts';

const nothingAsked = {};
const awayForm = defineForm('sheet-throw-away', nothingAsked, { drafts: false });
const backForm = defineForm('sheet-take-back', nothingAsked, { drafts: false });

/** A spreadsheet is thrown away before it was brought in, or taken back after. */
export function importStepRoutes(routes: Hono, services: SheetServices): void {
  const { database } = services;

  addForm(routes, services, {
    path: 'plan/sheets/:import/throw-away',
    who: writers,
    find: async (queries, { partnershipId, ids }) => {
      const one = await findImport(queries, partnershipId, ids['import'] ?? '');
      return one?.state === 'open' ? one : null;
    },
    form: () => awayForm,
    begin: () => ({}),
    page: (props) => <ImportStepPage {...props} step="away" />,
    act: async (doing, { about, code }) => {
      if (!(await deleteOpenImport(doing.transaction, about.id))) return failed({ kind: 'gone' });
      await auditDraft(doing, 'sheet.thrown-away', about.id, { before: { file: about.fileId } });
      return ok(sheetsPath(code));
    },
    after: async ({ about, actor }) => {
      if (about.fileId !== null) await removeFile(services.files, about.fileId, auditActor(actor));
    },
  });

  addForm(routes, services, {
    path: 'plan/sheets/:import/take-back',
    who: writers,
    find: async (queries, { partnershipId, ids }) => {
      const one = await findImport(queries, partnershipId, ids['import'] ?? '');
      return one?.state === 'brought-in' ? one : null;
    },
    form: () => backForm,
    begin: () => ({}),
    page: (props) => <ImportStepPage {...props} step="back" />,
    act: async (doing, { about, code }) => {
      const back = await takeBackImport(doing, database, about.id);
      if (back.ok) return ok(importPath(code, about.id));
      if (back.problem === 'not-brought-in') return failed({ kind: 'gone' });
      return failed({
        kind: 'wrong-answers',
        errors: [fieldError(null, (language) => speak(language, 'problem.moved'))],
      });
    },
  });
}

/** The file stands in the title: what is asked is whether it is this one. */
function ImportStepPage<Fields extends FormFields>({
  about,
  step,
  ...props
}: FormPageProps<SheetImport, Fields> & { step: 'away' | 'back' }) {
  const { context, place } = props;
  const { language } = context;
  return (
    <FormPage
      {...props}
      tab="plan"
      title={speak(language, `${step}.title`, { file: `“${about.fileName}”` })}
      lead={words(language, `${step}.lead`)}
      steps={[{ text: speak(language, 'import.step'), href: pathIn(language, sheetsPath(place.area.code)) }]}
      submit={speak(language, `${step}.submit`)}
      submitKind="danger"
      back={importPath(place.area.code, about.id)}
    />
  );
}
