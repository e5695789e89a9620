import { Notice, pathIn } from '../../../web/index.ts';
import { words } from '../messages/words.tsx';
import type { OutboxPageProps } from './outbox-page.tsx';

/** What needs an administrator: stopped jobs, mails that were given up, no mail server. */
export function OutboxNotices({ context, counts, silence, failing, hasMailServer }: OutboxPageProps) {
  const { language } = context;
  const failed = counts.get('failed') ?? 0;
  return (
    <>
      {silence !== null && (
        <Notice level={2} title={words(language, 'outbox.silence.title')}>
          <p lang={language === 'en' ? undefined : 'en'}>{silence}</p>
        </Notice>
      )}
      {failing.length > 0 && (
        <Notice level={2} title={words(language, 'outbox.job.title')}>
          {failing.map(({ name, problem }) => (
            <p lang={language === 'en' ? undefined : 'en'}>
              {name}: {problem}
            </p>
          ))}
        </Notice>
      )}
      {failed > 0 && (
        <Notice level={2} title={words(language, 'outbox.failed.title')}>
          <p>
            {failed === 1
              ? words(language, 'outbox.failedOne')
              : words(language, 'outbox.failedMany', { count: failed })}{' '}
            <a href={pathIn(language, '/administration/outbox?state=failed')}>
              {words(language, 'outbox.failed.see')}
            </a>
          </p>
        </Notice>
      )}
      {!hasMailServer && (
        <Notice level={2} title={words(language, 'outbox.noServer.title')}>
          <p>{words(language, 'outbox.noServer')}</p>
        </Notice>
      )}
    </>
  );
}
