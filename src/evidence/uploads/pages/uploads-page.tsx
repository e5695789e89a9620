import {
  DateText,
  EmptyState,
  type PageContext,
  PageShell,
  Pagination,
  pathIn,
  Table,
} from '../../../web/index.ts';
import { speak as speakOfData } from '../../messages/message.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { Upload } from '../upload.ts';
import { londonDayOf } from '../../../platform/london-day.ts';
import { StateTag } from './state-tag.tsx';

export interface UploadsPageProps {
  context: PageContext;
  /** Newest first. */
  uploads: readonly Upload[];
  page: number;
  pages: number;
}

/** Every file brought, with what became of it. */
export function UploadsPage({ context, uploads, page, pages }: UploadsPageProps) {
  const { language } = context;
  return (
    <PageShell
      context={context}
      title={speak(language, 'list.title')}
      lead={words(language, 'list.lead')}
      breadcrumbs={[
        { text: speakOfData(language, 'dataPage.title'), href: pathIn(language, '/data') },
        { text: speak(language, 'list.title') },
      ]}
    >
      <p>
        <a class="ds_button" href={pathIn(language, '/data/uploads/new')}>
          {words(language, 'list.bring')}
        </a>
      </p>
      {uploads.length === 0 ? (
        <EmptyState title={words(language, 'list.none')} text={words(language, 'list.none.text')} />
      ) : (
        <Table<Upload>
          id="uploads"
          caption={words(language, 'list.caption')}
          rows={uploads}
          columns={[
            {
              key: 'file',
              heading: words(language, 'column.file'),
              cell: ({ id, fileName }) => (
                <a class="upload-name" href={pathIn(language, `/data/uploads/${id}`)}>
                  {fileName}
                </a>
              ),
            },
            {
              key: 'state',
              heading: words(language, 'column.state'),
              cell: (upload) => <StateTag upload={upload} language={language} />,
            },
            {
              key: 'dataset',
              heading: words(language, 'column.dataset'),
              cell: ({ recognised }) =>
                recognised && [recognised.dataset, recognised.edition].filter(Boolean).join(', '),
            },
            {
              key: 'brought',
              heading: words(language, 'column.brought'),
              cell: ({ createdAt }) => <DateText day={londonDayOf(createdAt)} language={language} />,
            },
            {
              key: 'by',
              heading: words(language, 'column.by'),
              cell: ({ uploaderName }) => uploaderName ?? words(language, 'by.erased'),
            },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(n) => pathIn(language, n === 1 ? '/data/uploads' : `/data/uploads?page=${n}`)}
        language={language}
      />
    </PageShell>
  );
}
