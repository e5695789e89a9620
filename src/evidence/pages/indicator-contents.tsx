import { type Language, PageContents } from '../../web/index.ts';
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
  return (
    <PageContents
      language={language}
      parts={[
        { id: 'trend-title', name: words(language, 'indicatorPage.contents.trend') },
        ...(compared ? [{ id: 'all-title', name: words(language, 'indicatorPage.all') }] : []),
        { id: 'map-title', name: words(language, 'indicatorPage.map') },
        { id: 'small-title', name: words(language, 'indicatorPage.small') },
        ...(divided ? [{ id: 'inequality-title', name: words(language, 'indicatorPage.inequality') }] : []),
        { id: 'definition-title', name: words(language, 'indicatorPage.definition') },
      ]}
    />
  );
}
