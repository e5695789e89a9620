import {
  DownloadLinks,
  drawnOnce,
  EmptyState,
  FilterForm,
  linkTo,
  type PageContext,
  PageShell,
  Pagination,
  Spoken,
  Table,
  tableDownloads,
  Tag,
} from '../../../web/index.ts';
import type { Partnership } from '../../../geography/index.ts';
import { bodyKinds } from '../body-kind.ts';
import { schedules } from '../designations-of-kind.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { type AskedRegister, registerQuery } from '../register-address.ts';
import type { RegisteredEntry, RegisterPage as Listed } from '../register-store.ts';
import { kindName, scheduleName } from '../spoken-kind.ts';

export interface RegisterPageProps {
  context: PageContext;
  asked: AskedRegister;
  listed: Listed;
  /** Entries on one page. */
  pageSize: number;
  partnerships: readonly Partnership[];
  /** Address of the form for a body of the whole nation, for those who may fill it in. */
  addHref: string | null;
}

/** The register of bodies: found, filtered, paged through and taken away as a file. */
export function RegisterPage(props: RegisterPageProps) {
  const { context, listed, addHref } = props;
  const { language } = context;
  return (
    <PageShell
      context={context}
      title={speak(language, 'register.title')}
      lead={words(language, 'register.lead')}
    >
      {drawnOnce(listed, `${context.path} ${context.today} ${addHref}`, () => (
        <RegisterContent {...props} />
      ))}
    </PageShell>
  );
}

function RegisterContent(props: RegisterPageProps) {
  const { context, asked, listed, pageSize, addHref } = props;
  const { language } = context;
  const address = (change: Partial<AskedRegister>) =>
    linkTo(context, `/partners${registerQuery({ ...asked, ...change })}`);
  const asAll = registerQuery({ ...asked, page: 1 });
  return (
    <>
      {addHref && (
        <p class="no-print">
          <a class="ds_button" href={addHref}>
            {words(language, 'register.add')}
          </a>
        </p>
      )}
      <RegisterFilters {...props} />
      {listed.total === 0 ? (
        <EmptyState
          title={words(language, asAll === '' ? 'register.empty.title' : 'register.none.title')}
          text={words(language, asAll === '' ? 'register.empty.text' : 'register.none.text')}
        />
      ) : (
        <>
          <Table<RegisteredEntry>
            cards
            id="register"
            caption={
              listed.total === 1
                ? words(language, 'register.count.one')
                : words(language, 'register.count.many', { count: listed.total.toLocaleString('en-GB') })
            }
            rows={listed.entries}
            columns={[
              {
                key: 'name',
                heading: words(language, 'column.name'),
                rowHeading: true,
                cell: (body) => <Named context={context} body={body} />,
              },
              {
                key: 'kind',
                heading: words(language, 'column.kind'),
                cell: ({ kind }) => <Spoken message={kindName(language, kind)} language={language} />,
              },
              {
                key: 'partnerships',
                heading: words(language, 'column.partnerships'),
                cell: ({ partnerships }) => <TakesPart context={context} partnerships={partnerships} />,
              },
              {
                key: 'schedules',
                heading: words(language, 'column.schedules'),
                cell: (body) => body.schedules.join(', '),
              },
            ]}
          />
          <Pagination
            page={asked.page}
            pages={Math.ceil(listed.total / pageSize)}
            href={(page) => address({ page })}
            language={language}
          />
          <DownloadLinks
            what={speak(language, 'download.title')}
            downloads={tableDownloads(
              linkTo({ language }, '/partners'),
              new URL(linkTo(context, `/partners${asAll}`), 'http://x').search,
            )}
            language={language}
          />
        </>
      )}
    </>
  );
}

function Named({ context, body }: { context: PageContext; body: RegisteredEntry }) {
  const { language } = context;
  return (
    <>
      <a href={linkTo(context, `/partners/${body.id}`)}>{body.name}</a>
      {!body.published && (
        <>
          {' '}
          <Tag text={words(language, 'draft')} tone="blue" />
        </>
      )}
      {body.closedOn !== null && body.closedOn <= context.today && (
        <>
          {' '}
          <Tag text={words(language, 'closed')} />
        </>
      )}
    </>
  );
}

function TakesPart(props: { context: PageContext; partnerships: RegisteredEntry['partnerships'] }) {
  const { context, partnerships } = props;
  const { language } = context;
  const [first, ...rest] = partnerships;
  if (first === undefined) return <>{words(language, 'partnerships.none')}</>;
  if (rest.length > 2)
    return <>{words(language, 'partnerships.more', { first: first.name, count: rest.length })}</>;
  return (
    <ul class="inline-list">
      {partnerships.map(({ code, name }) => (
        <li>
          <a href={linkTo(context, `/partnerships/${code}/partners`)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

function RegisterFilters({ context, asked, partnerships }: RegisterPageProps) {
  const { language, asAt } = context;
  const filtered = registerQuery({ ...asked, page: 1 }) !== '';
  return (
    <FilterForm
      id="register-filter"
      action={linkTo({ language }, '/partners')}
      language={language}
      kept={asAt ? [{ name: 'as-at', value: asAt.day }] : []}
      search={{
        label: speak(language, 'register.search'),
        hint: speak(language, 'register.search.hint'),
        value: asked.text,
      }}
      {...(filtered ? { clearHref: linkTo(context, '/partners') } : {})}
      filters={[
        {
          name: 'kind',
          label: speak(language, 'register.filter.kind'),
          value: asked.kind ?? '',
          choices: [
            { value: '', text: speak(language, 'register.filter.kind.all') },
            ...bodyKinds.map((kind) => ({ value: kind, text: kindName(language, kind) })),
          ],
        },
        {
          name: 'partnership',
          label: speak(language, 'register.filter.partnership'),
          value: asked.partnership,
          choices: [
            { value: '', text: speak(language, 'register.filter.partnership.all') },
            ...partnerships.map(({ code, name }) => ({ value: code, text: name })),
          ],
        },
        {
          name: 'schedule',
          label: speak(language, 'register.filter.schedule'),
          value: asked.schedule === null ? '' : String(asked.schedule),
          choices: [
            { value: '', text: speak(language, 'register.filter.schedule.all') },
            ...schedules.map((schedule) => ({
              value: String(schedule),
              text: scheduleName(language, schedule),
            })),
          ],
        },
      ]}
    />
  );
}
