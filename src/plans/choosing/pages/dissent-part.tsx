import { DateText, formatDay, type PageContext, pathIn, Tag } from '../../../web/index.ts';
import type { ChoosingWhole, Dissent } from '../choosing.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

export interface DissentPartProps {
  context: PageContext;
  found: ChoosingWhole;
  path: string;
  /** Bodies whose dissent the reader may change. */
  speaksFor: readonly string[];
}

/** What bodies do not agree with, in their own words. */
export function DissentPart({ context, found, path, speaksFor }: DissentPartProps) {
  const { language } = context;
  const names = new Map(found.candidates.map(({ id, name }) => [id, name]));
  return (
    <section aria-labelledby="dissent">
      <h2 id="dissent">{words(language, 'dissent.title')}</h2>
      {found.dissents.length === 0 && <p>{words(language, 'dissent.none')}</p>}
      {found.dissents.map((dissent) => {
        const { id, bodyId, bodyName, candidateId, saidOn, withdrawnOn } = dissent;
        return (
          <div id={`dissent-${id}`}>
            <h3>{bodyName}</h3>
            <p>
              {candidateId === null
                ? words(language, 'dissent.whole')
                : words(language, 'dissent.about', { candidate: names.get(candidateId) ?? '' })}
              , <DateText day={saidOn} language={language} />
            </p>
            {withdrawnOn === null ? (
              <blockquote>
                <p class="own-words">{dissent.words}</p>
              </blockquote>
            ) : (
              <p>
                <Tag
                  text={words(language, 'dissent.withdrawn', { day: formatDay(withdrawnOn, language) })}
                  tone="grey"
                />{' '}
                {words(language, 'dissent.withdrawn.text')}
              </p>
            )}
            {withdrawnOn === null && speaksFor.includes(bodyId) && (
              <DissentLinks context={context} dissent={dissent} path={path} />
            )}
          </div>
        );
      })}
    </section>
  );
}

function DissentLinks(props: { context: PageContext; dissent: Dissent; path: string }) {
  const { context, dissent, path } = props;
  const { language } = context;
  const body = dissent.bodyName;
  return (
    <ul class="inline-list no-print">
      {(['change', 'withdraw'] as const).map((step) => (
        <li>
          <a
            href={pathIn(language, `${path}/dissents/${dissent.id}/${step}`)}
            aria-label={say(language, `dissent.${step}.of`, { body })}
          >
            {words(language, `dissent.${step}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
