import type { Language } from '../../web/index.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { AreaProfile } from '../read-area-profile.ts';

/** The parts of a long page, one link each. */
export function AreaContents({ profile, language }: { profile: AreaProfile; language: Language }) {
  const { area, comparator } = profile;
  const measures = comparator?.id === area.id ? 'areaPage.measures.alone' : 'areaPage.measures';
  const parts = [
    { id: 'measures-title', text: words(language, measures) },
    { id: 'trends-title', text: words(language, 'areaPage.trends') },
    { id: 'inequality-title', text: words(language, 'indicatorPage.inequality') },
    { id: 'unknown', text: words(language, 'areaPage.unknown') },
    { id: 'about-title', text: words(language, 'areaPage.about') },
  ];
  return (
    <nav class="page-contents page-contents--line" aria-label={say(language, 'areaPage.contents')}>
      <ul>
        {parts.map(({ id, text }) => (
          <li>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
