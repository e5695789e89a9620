import type { Child } from 'hono/jsx';
import { londonDayOf } from '../../../platform/london-day.ts';
import { type PartnershipPlace, PartnershipShell } from '../../../partnerships/index.ts';
import {
  errorTitle,
  ErrorSummary,
  formatDay,
  londonTime,
  type PageContext,
  pathIn,
  type SpokenText,
} from '../../../web/index.ts';
import { actionsPath } from '../../actions/action-address.ts';
import { importPath, sheetsPath } from '../sheet-address.ts';
import type { SheetImport } from '../sheet-import.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

export interface ImportPageProps {
  context: PageContext;
  place: PartnershipPlace;
  found: SheetImport;
  /** Rows that stayed when it was taken back. */
  stay: number;
  wrong: SpokenText | null;
  /** What it would do, or what is left to do, where that can be told. */
  children: Child;
}

/** One spreadsheet: what it would change, or what became of it. */
export function ImportPage(props: ImportPageProps) {
  const { context, place, found, stay, wrong, children } = props;
  const { language } = context;
  const { code } = place.area;
  const { fileName: file, state } = found;
  const title = speak(language, state === 'open' ? 'import.title' : 'import.title.done', {
    file: `“${file}”`,
  });
  const moment = found.takenBackAt ?? found.broughtInAt;
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="plan"
      title={title}
      documentTitle={errorTitle(language, title, wrong !== null)}
      steps={[
        { text: speak(language, 'import.step'), href: pathIn(language, sheetsPath(code)) },
        { text: file },
      ]}
    >
      <ErrorSummary language={language} errors={wrong ? [{ fieldId: null, message: wrong }] : []} />
      {moment !== null && (
        <p>
          {words(language, state === 'taken-back' ? 'import.back' : 'import.done', {
            day: formatDay(londonDayOf(moment), language),
            time: londonTime(moment),
          })}
          {stay > 0 && <> {words(language, 'import.back.stay', { count: stay })}</>}
        </p>
      )}
      {children}
      <ImportSteps context={context} code={code} found={found} />
    </PartnershipShell>
  );
}

/** What else may be done with it. */
function ImportSteps(props: { context: PageContext; code: string; found: SheetImport }) {
  const { context, code, found } = props;
  const { language } = context;
  const path = importPath(code, found.id);
  const to = (step: string, text: Child) => (
    <li>
      <a href={pathIn(language, `${path}/${step}`)}>{text}</a>
    </li>
  );
  return (
    <ul class="no-print">
      {found.state === 'open' && found.planId === null && to('columns', words(language, 'remap.link'))}
      {found.state === 'open' && found.mappingId !== null && to('words', words(language, 'words.link'))}
      {found.state === 'open' && to('throw-away', words(language, 'away.link'))}
      {found.state === 'brought-in' && (
        <li>
          <a href={pathIn(language, actionsPath(code))}>{words(language, 'done.actions')}</a>
        </li>
      )}
      {found.state === 'brought-in' && to('take-back', words(language, 'back.link'))}
      <li>
        <a href={pathIn(language, sheetsPath(code))}>{words(language, 'bring.cancel')}</a>
      </li>
    </ul>
  );
}
