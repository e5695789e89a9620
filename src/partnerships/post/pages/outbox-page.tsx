import type { JobRun } from '../../../platform/jobs/job-runs.ts';
import { type MailState, mailStates, type OutboxMail } from '../../../platform/mail/read-outbox.ts';
import {
  EmptyState,
  type Language,
  type PageContext,
  PageShell,
  PageTabs,
  Pagination,
  pathIn,
} from '../../../web/index.ts';
import { say, speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { ListedMail } from './listed-mail.tsx';
import { OutboxNotices } from './outbox-notices.tsx';

export interface OutboxPageProps {
  context: PageContext;
  counts: ReadonlyMap<MailState, number>;
  state: MailState;
  page: number;
  pages: number;
  mails: readonly OutboxMail[];
  hasMailServer: boolean;
  silence: string | null;
  failing: readonly JobRun[];
}

/** `/administration/outbox`: every mail in one state, and what needs somebody. */
export function OutboxPage(props: OutboxPageProps) {
  const { context, counts, state, page, pages, mails, hasMailServer } = props;
  const { language } = context;
  return (
    <PageShell
      context={context}
      title={speak(language, 'outbox.title')}
      lead={words(language, 'outbox.lead')}
    >
      <OutboxNotices {...props} />
      <PageTabs
        label={say(language, 'outbox.states')}
        language={language}
        tabs={mailStates.map((each) => ({
          text: speak(language, 'outbox.tab', {
            state: say(language, `outbox.state.${each}`),
            count: counts.get(each) ?? 0,
          }),
          href: addressOf(language, each, 1),
          current: each === state,
        }))}
      />
      <h2 class="visually-hidden">
        {words(language, 'outbox.list', { state: say(language, `outbox.state.${state}`) })}
      </h2>
      {mails.length === 0 ? (
        <EmptyState
          level={3}
          title={words(language, 'outbox.empty.title')}
          text={words(language, 'outbox.empty')}
        />
      ) : (
        <ul class="outbox-mails">
          {mails.map((mail) => (
            <ListedMail mail={mail} language={language} hasMailServer={hasMailServer} />
          ))}
        </ul>
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(number) => addressOf(language, state, number)}
        language={language}
      />
    </PageShell>
  );
}

function addressOf(language: Language, state: MailState, page: number): string {
  return pathIn(language, `/administration/outbox?state=${state}${page > 1 ? `&page=${page}` : ''}`);
}
