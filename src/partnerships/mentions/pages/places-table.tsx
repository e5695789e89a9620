import { type PageContext, pathIn, Table } from '../../../web/index.ts';
import type { DataRequest } from '../data-request.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { PlacedMention } from '../read-request-page.ts';
import { excerptOf } from '../sought.ts';

/** Every place with the words around the name, and the way to decide. */
export function PlacesTable({
  context,
  request,
  places,
  path,
}: {
  context: PageContext;
  request: DataRequest;
  places: readonly PlacedMention[];
  path: string;
}) {
  const { language } = context;
  const english = language === 'en' ? undefined : 'en';
  return (
    <Table
      id="places"
      cards
      caption={words(language, 'one.caption')}
      columns={[
        {
          key: 'what',
          heading: words(language, 'one.what'),
          cell: ({ what, partName, address }) => (
            <>
              <span lang={english}>
                {what}: {partName}
              </span>
              {address !== '' && (
                <>
                  <br />
                  <a href={pathIn(language, address)}>
                    {words(language, 'one.record')}
                    <span class="visually-hidden" lang={english}>
                      : {what}
                    </span>
                  </a>
                </>
              )}
            </>
          ),
        },
        ...(request.closed
          ? []
          : [
              {
                key: 'words',
                heading: words(language, 'one.words'),
                cell: ({ text, current }: PlacedMention) =>
                  text === null ? (
                    words(language, 'one.noText')
                  ) : (
                    <>
                      <span class="answer">{excerptOf(text, request.sought)}</span>
                      {!current && <> ({words(language, 'one.history')})</>}
                    </>
                  ),
              },
            ]),
        {
          key: 'decision',
          heading: words(language, 'one.decision'),
          cell: (mention) => <Decision context={context} request={request} mention={mention} path={path} />,
        },
      ]}
      rows={places}
    />
  );
}

function Decision({
  context: { language },
  request,
  mention,
  path,
}: {
  context: PageContext;
  request: DataRequest;
  mention: PlacedMention;
  path: string;
}) {
  const { decision, ground, groundWords } = mention;
  if (decision === 'kept')
    return (
      <>
        {words(language, 'decision.kept', { ground: say(language, `ground.short.${ground ?? 'other'}`) })}
        {groundWords !== null && <span class="answer"> {groundWords}</span>}
      </>
    );
  if (decision !== null) return words(language, `decision.${decision}`);
  if (request.kind === 'copy' || request.closed) return '';
  return (
    <a href={`${path}/places/${mention.id}`}>
      {words(language, 'one.decide')}
      <span class="visually-hidden">
        : {say(language, 'one.decide.what', { what: mention.what, part: mention.partName })}
      </span>
    </a>
  );
}
