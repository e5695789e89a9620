import type { Example } from '../example.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { DateText } from './date-text.tsx';
import { DefinitionList } from './definition-list.tsx';
import { Disclosure } from './disclosure.tsx';
import { DownloadLinks } from './download-links.tsx';
import { EmptyState } from './empty-state.tsx';
import { Notice } from './notice.tsx';
import { PageContents } from './page-contents.tsx';
import { PageTabs } from './page-tabs.tsx';
import { SectionTabs } from './section-tabs.tsx';
import { Pagination } from './pagination.tsx';
import { SourceLine } from './source-line.tsx';
import { SummarySentence } from './summary-sentence.tsx';
import { Tag } from './tag.tsx';

export const examples: Example[] = [
  {
    name: 'breadcrumbs',
    render: () => (
      <Breadcrumbs
        label="Breadcrumb example"
        crumbs={[
          { text: 'Places', href: '#places' },
          { text: 'Councils', href: '#councils' },
          { text: 'Strathmorran' },
        ]}
      />
    ),
  },
  {
    name: 'page-contents',
    render: () => (
      <PageContents
        parts={[
          { id: 'contents-title', name: 'Beside other places' },
          { id: 'contents-title', name: 'Inequality within Hiddarkowe and Crintershaw' },
          { id: 'contents-title', name: 'What cannot be told' },
        ]}
      />
    ),
  },
  {
    name: 'page-tabs',
    render: () => (
      <PageTabs
        label="Strathmorran"
        tabs={[
          { text: 'Need', href: '#need', current: true },
          { text: 'Inequality', href: '#inequality' },
          { text: 'People', href: '#people' },
          { text: 'Gaps in the data', href: '#gaps' },
        ]}
      />
    ),
  },
  {
    name: 'section-tabs',
    render: () => (
      <SectionTabs
        label="About Strathmorran"
        language="en"
        sections={[
          { text: 'Overview', pages: [{ text: 'Overview', href: '#overview' }] },
          {
            text: 'Plan and delivery',
            pages: [
              { text: 'Plan', href: '#plan' },
              { text: 'Promises', href: '#promises', current: true },
            ],
          },
        ]}
      />
    ),
  },
  {
    name: 'summary-sentence',
    render: () => (
      <SummarySentence note="Newest figures: 2021/22.">
        Child poverty is higher than in Scotland, and there are too few years to tell whether it is falling.
      </SummarySentence>
    ),
  },
  {
    name: 'notice',
    render: () => (
      <Notice title="What cannot be told">
        <p>Five measures have too few years to say whether they are changing.</p>
      </Notice>
    ),
  },
  {
    name: 'empty-state',
    render: () => (
      <EmptyState
        level={3}
        title="No localities have been drawn up"
        text="A partnership draws up its localities from zones or wards. Until it does, nothing can be compared within it."
        action={{ text: 'How localities are drawn up', href: '#localities' }}
      />
    ),
  },
  {
    name: 'definition-list',
    render: () => (
      <DefinitionList
        items={[
          { term: 'Publisher', description: 'Department of Dunes' },
          { term: 'Loaded', description: <DateText day="2026-11-21" /> },
          { term: 'State', description: <Tag text="provisional" tone="orange" /> },
        ]}
      />
    ),
  },
  {
    name: 'tags',
    render: () => (
      <p>
        <Tag text="raw" /> <Tag text="estimated" tone="blue" /> <Tag text="broken series" tone="orange" />{' '}
        <Tag text="newest" tone="green" />
      </p>
    ),
  },
  {
    name: 'disclosure',
    render: () => (
      <Disclosure summary="How this was worked out">
        <p>The share is children in low-income families over all children.</p>
      </Disclosure>
    ),
  },
  {
    name: 'source-and-downloads',
    render: () => (
      <>
        <SourceLine
          source={{ text: 'Department of Dunes, 2021/22', href: '#dataset', note: 'provisional' }}
        />
        <DownloadLinks
          what="Child poverty, Strathmorran"
          downloads={[
            { format: 'CSV', href: '#csv' },
            { format: 'JSON', href: '#json' },
          ]}
        />
      </>
    ),
  },
  { name: 'pagination', render: () => <Pagination page={6} pages={12} href={(page) => `#page-${page}`} /> },
];
