import {
  Button,
  ErrorSummary,
  errorTitle,
  FileField,
  type PageContext,
  PageShell,
  pathIn,
  SelectField,
  type SpokenText,
} from '../../../web/index.ts';
import { speak as speakOfData } from '../../messages/message.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { fileFieldName, mappingFieldName } from '../upload-fields.ts';

export interface NewUploadPageProps {
  context: PageContext;
  mappings: readonly { key: string; title: string }[];
  /** The largest file, also in words. */
  largest: { bytes: number; text: string };
  /** Hashed URL of the element that says a file is too large before it is sent. */
  script: string;
  /** What was chosen, where the form is shown again. */
  chosen?: string | null;
  wrong?: { field: typeof fileFieldName | typeof mappingFieldName; message: SpokenText } | null;
}

/** Where a file is brought: with or without script, one request. */
export function NewUploadPage({
  context,
  mappings,
  largest,
  script,
  chosen,
  wrong = null,
}: NewUploadPageProps) {
  const { language } = context;
  const errorOf = (field: string) => (wrong?.field === field ? wrong.message : null);
  const title = speak(language, 'new.title');
  const tooLarge = speak(language, 'new.file.tooLarge', { size: largest.text });
  return (
    <PageShell
      context={context}
      title={title}
      documentTitle={errorTitle(language, title, wrong !== null)}
      lead={words(language, 'new.lead')}
      head={<script type="module" src={script} />}
      breadcrumbs={[
        { text: speakOfData(language, 'dataPage.title'), href: pathIn(language, '/data') },
        { text: speak(language, 'list.title'), href: pathIn(language, '/data/uploads') },
        { text: title },
      ]}
    >
      <ErrorSummary
        language={language}
        errors={wrong ? [{ fieldId: wrong.field, message: wrong.message }] : []}
      />
      {context.demonstration && (
        <p>
          {words(language, 'new.sample')}{' '}
          <a href={pathIn(language, '/data/uploads/sample.csv')} download>
            {words(language, 'new.sample.link')}
          </a>
        </p>
      )}
      <form
        class="form"
        method="post"
        action={pathIn(language, '/data/uploads')}
        enctype="multipart/form-data"
        novalidate
      >
        {/* What stands before the file arrives before it: the file is read as it comes. */}
        {mappings.length > 0 && (
          <SelectField
            id={mappingFieldName}
            name={mappingFieldName}
            label={speak(language, 'new.mapping')}
            hint={speak(language, 'new.mapping.hint')}
            first={speak(language, 'new.mapping.none')}
            choices={mappings.map(({ key, title }) => ({
              value: key,
              text: speak(language, 'new.mapping.saved', { key, title }),
            }))}
            value={chosen ?? ''}
            error={errorOf(mappingFieldName)}
            language={language}
          />
        )}
        <commonty-file
          data-most={largest.bytes}
          data-message={tooLarge.text}
          data-language={tooLarge.language}
        >
          <FileField
            id={fileFieldName}
            name={fileFieldName}
            label={speak(language, 'new.file')}
            hint={speak(language, 'new.file.hint', { size: largest.text })}
            accept=".csv,.tsv,.txt,.gz,.xlsx"
            error={errorOf(fileFieldName)}
            language={language}
          />
        </commonty-file>
        <div class="ds_button-group form__buttons">
          <Button text={speak(language, 'new.submit')} language={language} />
          <a href={pathIn(language, '/data/uploads')}>{words(language, 'new.cancel')}</a>
        </div>
      </form>
    </PageShell>
  );
}
