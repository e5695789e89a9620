import { expect, it } from 'vitest';
import { SectionTabs } from './section-tabs.tsx';

const page = (text: string, current = false) => ({ text, href: `/${text.toLowerCase()}`, current });
const drawn = (current: string) =>
  String(
    <SectionTabs
      label="About Ardmore"
      language="en"
      sections={[
        { text: 'Overview', pages: [page('Front', current === 'Front')] },
        { text: 'Delivery', pages: [page('Promises'), page('Actions', current === 'Actions')] },
        { text: 'Table', pages: [page('Partners'), page('Groups')] },
      ]}
    />,
  );

it('leads from each section to its first page and shows the pages of the one that is open', () => {
  const html = drawn('Actions');
  expect(html).toContain('<a class="page-tabs__link" href="/promises" aria-current="true">Delivery</a>');
  expect(html).toContain('<a class="section-tabs__link" href="/actions" aria-current="page">Actions</a>');
  expect(html).toContain('href="/partners">Table</a>');
  expect(html).not.toContain('/groups');
});

it('has no second row where a section is one page, or where the page is in none', () => {
  expect(drawn('Front')).toContain('href="/front" aria-current="page">Overview</a>');
  for (const current of ['Front', '']) expect(drawn(current)).not.toContain('section-tabs__pages');
});
