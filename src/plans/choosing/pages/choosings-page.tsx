import { type PartnershipPlace, PartnershipShell } from '../../../partnerships/index.ts';
import { EmptyState, linkTo, type PageContext, pathIn, Table } from '../../../web/index.ts';
import type { Choosing } from '../choosing.ts';
import { choosingPath, choosingsPath } from '../choosing-address.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { StateText } from './state-text.tsx';

/** Every choosing of a partnership. */
export function ChoosingsPage(props: {
  context: PageContext;
  place: PartnershipPlace;
  choosings: readonly Choosing[];
  day: string;
  mayWrite: boolean;
}) {
  const { context, place, choosings, day, mayWrite } = props;
  const { language } = context;
  const { code } = place.area;
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="plan"
      title={speak(language, 'list.title')}
      lead={words(language, 'list.lead')}
      steps={[{ text: speak(language, 'list.step') }]}
    >
      {choosings.length === 0 ? (
        <EmptyState title={words(language, 'list.none.title')} text={words(language, 'list.none.text')} />
      ) : (
        <Table
          id="choosings"
          caption={words(language, 'list.table')}
          cards
          columns={[
            {
              key: 'choosing',
              heading: words(language, 'list.which'),
              cell: ({ id, title }: Choosing) => (
                <a href={linkTo(context, choosingPath(code, id))}>{title}</a>
              ),
            },
            {
              key: 'state',
              heading: words(language, 'list.state'),
              cell: (one) => <StateText context={context} choosing={one} day={day} />,
            },
          ]}
          rows={choosings}
        />
      )}
      {mayWrite && (
        <p class="no-print">
          <a class="ds_button" href={pathIn(language, `${choosingsPath(code)}/new`)}>
            {words(language, 'list.new')}
          </a>
        </p>
      )}
    </PartnershipShell>
  );
}
