import { type PageContext, pathIn, Spoken } from '../../../web/index.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { progressText } from '../progress-text.ts';
import type { Upload } from '../upload.ts';

/** How far the work is. Without script one looks again; with it, the element does, and shows the page anew at the end. */
export function UploadProgress({ context, upload }: { context: PageContext; upload: Upload }) {
  const { language } = context;
  const address = pathIn(language, `/data/uploads/${upload.id}`);
  return (
    <section aria-labelledby="progress-title">
      <h2 id="progress-title">{words(language, 'progress.title')}</h2>
      <commonty-progress data-progress={`${address}/progress.json`}>
        <progress
          class="upload-progress"
          max={1}
          {...(upload.fraction > 0 ? { value: upload.fraction } : {})}
          aria-label={say(language, 'progress.label')}
        />
        <p class="upload-progress__text">
          <Spoken message={progressText(language, upload)} language={language} />
        </p>
        <p>
          <a href={address}>{words(language, 'progress.look')}</a>
        </p>
      </commonty-progress>
    </section>
  );
}
