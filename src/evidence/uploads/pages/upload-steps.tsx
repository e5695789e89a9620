import { Button, type PageContext, pathIn, SelectField } from '../../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { isUnderWay, stepsOf, type Upload } from '../upload.ts';
import { mappingFieldName } from '../upload-fields.ts';

export interface UploadStepsProps {
  context: PageContext;
  upload: Upload;
  mappings: readonly { key: string; title: string }[];
}

/** What can be done with a file now; each step is one button, and says what it does. */
export function UploadSteps({ context, upload, mappings }: UploadStepsProps) {
  const { language } = context;
  const { state, preview } = upload;
  const steps = stepsOf(upload);
  const action = (step: string) => pathIn(language, `/data/uploads/${upload.id}/${step}`);
  const before = preview?.supersedes?.release ?? null;
  if (isUnderWay(upload)) return null;
  return (
    <section aria-labelledby="steps-title" class="upload-steps">
      <h2 id="steps-title">{words(language, 'steps.title')}</h2>
      {steps.load && (
        <form method="post" action={action('load')} class="upload-step">
          <p>
            {words(language, 'steps.load.text', { figures: (preview?.figures ?? 0).toLocaleString('en-GB') })}
          </p>
          <Button
            text={speak(language, state === 'checked' ? 'steps.load' : 'steps.load.again')}
            language={language}
          />
        </form>
      )}
      {steps.checkAgain && (
        <form method="post" action={action('check')} class="upload-step">
          {state === 'unusable' && mappings.length > 0 && (
            <SelectField
              id={mappingFieldName}
              name={mappingFieldName}
              label={speak(language, 'steps.check.mapping')}
              first={speak(language, 'new.mapping.none')}
              choices={mappings.map(({ key, title }) => ({
                value: key,
                text: speak(language, 'new.mapping.saved', { key, title }),
              }))}
              value={upload.mappingKey ?? ''}
              language={language}
            />
          )}
          <Button
            kind="secondary"
            text={speak(language, state === 'waiting' ? 'steps.scan' : 'steps.check')}
            language={language}
          />
        </form>
      )}
      {steps.undo && (
        <form method="post" action={action('undo')} class="upload-step">
          <p>
            {before === null
              ? words(language, 'steps.undo.first')
              : words(language, 'steps.undo.text', { release: before })}
          </p>
          <Button kind="secondary" text={speak(language, 'steps.undo')} language={language} />
        </form>
      )}
      {steps.withdraw && (
        <form method="post" action={action('withdraw')} class="upload-step">
          <p>{words(language, 'steps.withdraw.text')}</p>
          <Button kind="secondary" text={speak(language, 'steps.withdraw')} language={language} />
        </form>
      )}
      <p class="upload-step">
        <a href={pathIn(language, '/data/uploads/new')}>{words(language, 'steps.another')}</a>
      </p>
    </section>
  );
}
