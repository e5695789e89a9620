import type { JobRun } from '../../../platform/jobs/job-runs.ts';
import { type MailState, mailStates, type OutboxMail } from '../../../platform/mail/read-outbox.ts';
import {
  type Column,
  EmptyState,
  type Language,
  type PageContext,
  PageShell,
  PageTabs,
  Pagination,
  pathIn,
  Table,
} from '../../../web/index.ts';
import { say, speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { MomentText } from '../moment-text.tsx';
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
  const { context, counts, state, page, pages, mails } = props;
  const { language } = context;
  const stateName = say(language, `outbox.state.${state}`);
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
      {mails.length === 0 ? (
        <EmptyState title={words(language, 'outbox.empty.title')} text={words(language, 'outbox.empty')} />
      ) : (
        <Table
          id="mails"
          caption={words(language, 'outbox.caption', { state: stateName })}
          captionHidden
          columns={columnsOf(language, state)}
          rows={mails}
        />
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

function columnsOf(language: Language, state: MailState): Column<OutboxMail>[] {
  const moment = (at: Date | null) => (at === null ? '' : <MomentText at={at} language={language} />);
  const ended: Column<OutboxMail> = {
    key: 'ended',
    heading: words(language, 'outbox.ended'),
    cell: ({ endedAt }) => moment(endedAt),
  };
  const problem: Column<OutboxMail> = {
    key: 'problem',
    heading: words(language, 'outbox.said'),
    cell: (mail) => mail.problem ?? '',
  };
  const last: Record<MailState, Column<OutboxMail>[]> = {
    waiting: [
      { key: 'due', heading: words(language, 'outbox.next'), cell: ({ dueAt }) => moment(dueAt) },
      problem,
    ],
    failed: [ended, problem],
    sent: [ended],
    gathering: [],
    carried: [],
    stopped: [ended],
  };
  return [
    {
      key: 'subject',
      heading: words(language, 'outbox.subject'),
      cell: ({ id, subject, language: spoken }) => (
        <a
          href={pathIn(language, `/administration/outbox/${id}`)}
          lang={spoken === language ? undefined : spoken}
        >
          {subject}
        </a>
      ),
    },
    { key: 'to', heading: words(language, 'outbox.to'), cell: ({ to }) => to },
    {
      key: 'created',
      heading: words(language, 'outbox.created'),
      cell: ({ createdAt }) => moment(createdAt),
    },
    ...last[state],
  ];
}
