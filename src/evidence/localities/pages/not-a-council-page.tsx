import type { Area, RelatedArea } from '../../../geography/index.ts';
import { type PageContext, PageShell, pathIn } from '../../../web/index.ts';
import { say, speak } from '../messages/message.ts';

/** Said of an area that is no council's: where localities are drawn up instead. */
export function NotACouncilPage(props: {
  context: PageContext;
  area: Area;
  councils: readonly RelatedArea[];
}) {
  const { context, area, councils } = props;
  const { language } = context;
  return (
    <PageShell
      context={context}
      title={speak(language, 'page.title', { area: area.name })}
      lead={say(language, 'page.council', { area: area.name })}
    >
      <ul class="place-list">
        {councils.map(({ code, name }) => (
          <li>
            <a href={pathIn(language, `/areas/${code}/localities`)}>{name}</a>
          </li>
        ))}
        <li>
          <a href={pathIn(language, `/areas/${area.code}`)}>{area.name}</a>
        </li>
      </ul>
    </PageShell>
  );
}
