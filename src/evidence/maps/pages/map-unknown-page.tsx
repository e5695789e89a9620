import { EmptyState, type PageContext, PageShell, pathIn } from '../../../web/index.ts';
import type { CatalogueIndicator } from '../../catalogue.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

/** What cannot be mapped says so, and leads back to the measure. */
export function MapUnknownPage({
  context,
  indicator,
}: {
  context: PageContext;
  indicator: CatalogueIndicator;
}) {
  const { language } = context;
  return (
    <PageShell context={context} title={speak(language, 'map.page', { measure: indicator.name })}>
      <EmptyState
        title={words(language, 'map.unknown')}
        text={words(language, 'map.unknown.text', { phrase: indicator.phrase })}
        action={{ text: words(language, 'map.back'), href: pathIn(language, `/indicators/${indicator.key}`) }}
      />
    </PageShell>
  );
}
