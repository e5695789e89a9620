import type { Language } from '../../web/index.ts';
import { words } from '../messages/words.tsx';

/** The way to the parts of an indicator's page, which is long on a phone. */
export function IndicatorContents(props: {
  language: Language;
  /** Whether any partnership has a figure. */
  compared: boolean;
  /** Whether the page is about a place that could be divided by deprivation. */
  divided: boolean;
}) {
  const { language, compared, divided } = props;
  const parts = [
    ['trend-title', 'indicatorPage.contents.trend'],
    ...(compared ? [['all-title', 'indicatorPage.all'] as const] : []),
    ['map-title', 'indicatorPage.map'],
    ['small-title', 'indicatorPage.small'],
    ...(divided ? [['inequality-title', 'indicatorPage.inequality'] as const] : []),
    ['definition-title', 'indicatorPage.definition'],
  ] as const;
  return (
    <nav class="page-contents" aria-labelledby="contents-title">
      <p id="contents-title">
        <strong>{words(language, 'areaPage.contents')}</strong>
      </p>
      <ul class="inline-list">
        {parts.map(([id, key]) => (
          <li>
            <a href={`#${id}`}>{words(language, key)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
