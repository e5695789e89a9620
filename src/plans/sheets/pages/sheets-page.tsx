import { type PartnershipPlace, PartnershipShell } from '../../../partnerships/index.ts';
import {
  EmptyState,
  ErrorSummary,
  errorTitle,
  linkTo,
  type PageContext,
  Pagination,
  pathIn,
  type SpokenText,
  Table,
} from '../../../web/index.ts';
import type { Plan } from '../../plans/plan.ts';
import type { SavedMapping } from '../mapping.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { sheetsPath, workbookPath } from '../sheet-address.ts';
import type { SheetImport } from '../sheet-import.ts';
import { BringForm, type BringWrong } from './bring-form.tsx';
import { ImportList } from './import-list.tsx';

export interface SheetsPageProps {
  context: PageContext;
  place: PartnershipPlace;
  plans: readonly Plan[];
  mappings: readonly SavedMapping[];
  imports: readonly SheetImport[];
  page: number;
  pages: number;
  /** Whether the reader brings spreadsheets; null: nobody can on this instance. */
  mayBring: boolean | null;
  wrong?: { field: BringWrong; message: SpokenText } | null;
  chosen?: string | null;
  /** Hashed URL of the element that says a file is too large before it is sent. */
  script: string;
}

/** Where plans go out as workbooks and come in again, and what was brought so far. */
export function SheetsPage(props: SheetsPageProps) {
  const { context, place, plans, mappings, imports, page, pages, mayBring, wrong = null } = props;
  const { language } = context;
  const { code } = place.area;
  const title = speak(language, 'sheets.title');
  const file = (plan: Plan, what: 'plan' | 'template', key: 'with' | 'empty') => (
    <a
      href={linkTo(context, workbookPath(code, plan.id, what))}
      download
      aria-label={speak(language, `sheets.plan.${key}.of`, { plan: plan.title }).text}
    >
      {words(language, `sheets.plan.${key}`)}
    </a>
  );
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="plan"
      title={title}
      documentTitle={errorTitle(language, title, wrong !== null)}
      lead={words(language, mayBring === false ? 'sheets.lead.leads' : 'sheets.lead')}
      steps={[{ text: title }]}
      {...(mayBring ? { head: <script type="module" src={props.script} /> } : {})}
    >
      <ErrorSummary
        language={language}
        errors={wrong ? [{ fieldId: wrong.field, message: wrong.message }] : []}
      />
      <h2>{words(language, 'sheets.download')}</h2>
      {plans.length === 0 ? (
        <EmptyState
          level={3}
          title={words(language, 'sheets.none.title')}
          text={words(language, 'sheets.none.text')}
        />
      ) : (
        <>
          <p>{words(language, 'sheets.download.text')}</p>
          <Table
            id="workbooks"
            caption={words(language, 'sheets.download')}
            captionHidden
            cards
            columns={[
              { key: 'plan', heading: words(language, 'sheets.plan'), cell: (plan: Plan) => plan.title },
              {
                key: 'with',
                heading: words(language, 'sheets.plan.now'),
                cell: (plan) => file(plan, 'plan', 'with'),
              },
              {
                key: 'empty',
                heading: words(language, 'sheets.plan.template'),
                cell: (plan) => file(plan, 'template', 'empty'),
              },
            ]}
            rows={plans}
          />
        </>
      )}
      {mayBring === null && <p>{words(language, 'bring.cannot')}</p>}
      {mayBring && (
        <>
          <h2>{words(language, 'bring.title')}</h2>
          <p>{words(language, 'bring.text')}</p>
          <BringForm
            context={context}
            code={code}
            mappings={mappings}
            wrong={wrong}
            chosen={props.chosen ?? null}
          />
          <h2>{words(language, 'imports.title')}</h2>
          <ImportList context={context} code={code} imports={imports} />
          <Pagination
            page={page}
            pages={pages}
            language={language}
            href={(to) => pathIn(language, `${sheetsPath(code)}?page=${to}`)}
          />
        </>
      )}
    </PartnershipShell>
  );
}
