import type { Child } from 'hono/jsx';
import { Notice, type PageContext, PageShell, pathIn, refusalWords, Spoken } from '../../../web/index.ts';
import { speak as speakOfData } from '../../messages/message.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { WorkProblem } from '../begin-upload-work.ts';
import { shownState } from '../shown-state.ts';
import { isUnderWay, type Upload, type UploadCell } from '../upload.ts';
import { AboutUpload } from './about-upload.tsx';
import { CellTable } from './cell-table.tsx';
import { PreviewChanges } from './preview-changes.tsx';
import { PreviewFigures } from './preview-figures.tsx';
import { StateTag } from './state-tag.tsx';
import { UploadProgress } from './upload-progress.tsx';
import { UploadSteps } from './upload-steps.tsx';

export interface UploadPageProps {
  context: PageContext;
  upload: Upload;
  /** The first of them, the fatal ones before the others. */
  cells: readonly UploadCell[];
  mappings: readonly { key: string; title: string }[];
  /** Hashed URL of the element that keeps the progress up to date. */
  script: string;
  /** Why nothing was done. */
  problem?: Exclude<WorkProblem, 'gone'> | null;
}

/** One file brought: what it is, what it would change, what is wrong, and what can be done. */
export function UploadPage(props: UploadPageProps) {
  const { context, upload, cells, problem = null } = props;
  const { language } = context;
  const { fileName, preview, refusal } = upload;
  const underWay = isUnderWay(upload);
  return (
    <PageShell
      context={context}
      title={fileName}
      heading={
        <span class="upload-name">
          {fileName} <StateTag upload={upload} language={language} />
        </span>
      }
      lead={leadOf(props)}
      head={underWay ? <script type="module" src={props.script} /> : null}
      breadcrumbs={[
        { text: speakOfData(language, 'dataPage.title'), href: pathIn(language, '/data') },
        { text: speak(language, 'list.title'), href: pathIn(language, '/data/uploads') },
        { text: fileName },
      ]}
    >
      {problem && (
        <Notice title={words(language, 'not.title')} level={2}>
          <p>{words(language, `not.${problem}`)}</p>
        </Notice>
      )}
      {refusal && (
        <section aria-labelledby="refused-title">
          <h2 id="refused-title">{words(language, 'upload.refused.title')}</h2>
          <p>
            <Spoken message={refusalWords(language, refusal)} language={language} />
          </p>
        </section>
      )}
      {underWay && <UploadProgress context={context} upload={upload} />}
      <CellTable {...props} fatal rows={cells.filter(({ fatal }) => fatal)} />
      {preview && <PreviewChanges context={context} upload={upload} preview={preview} />}
      <UploadSteps {...props} />
      {preview && <PreviewFigures context={context} upload={upload} preview={preview} />}
      <CellTable {...props} fatal={false} rows={cells.filter(({ fatal }) => !fatal)} />
      <AboutUpload context={context} upload={upload} />
    </PageShell>
  );
}

function leadOf({ context: { language }, upload }: UploadPageProps): Child {
  const { problem, faults } = upload;
  const state = shownState(upload);
  if (state === 'unusable' && faults > 1)
    return words(language, 'upload.lead.unusable.cells', { count: faults.toLocaleString('en-GB') });
  if (state === 'unusable' && faults === 1) return words(language, 'upload.lead.unusable.cell');
  if (state !== 'failed') return words(language, `upload.lead.${state}`);
  const unforeseen = problem === null || /^[0-9a-f-]{36}$/.test(problem);
  return unforeseen
    ? words(language, 'upload.lead.failed.unforeseen', { reference: problem ?? '' })
    : words(language, 'upload.lead.failed', { problem });
}
