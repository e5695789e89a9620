import { DateText, EmptyState, linkTo, type PageContext, spokenOn, Table } from '../../../web/index.ts';
import { type InformationRequest, isOpen } from '../information-request.ts';
import { words } from '../messages/words.tsx';
import { stateWords } from '../time-words.ts';

export interface RequestsListProps {
  context: PageContext;
  /** Code of the partnership. */
  code: string;
  day: string;
  requests: readonly InformationRequest[];
}

/** The requests themselves, for those who may see them: what waits first. */
export function RequestsList(props: RequestsListProps) {
  const { context, requests } = props;
  const { language } = context;
  if (requests.length === 0)
    return (
      <EmptyState
        level={3}
        title={words(language, 'requests.empty.title')}
        text={words(language, 'requests.empty.text')}
      />
    );
  return (
    <>
      {(['open', 'answered', 'withdrawn'] as const).map((state) => {
        const some = requests.filter((request) => stateOf(request) === state);
        return some.length > 0 && <Requests {...props} state={state} requests={some} />;
      })}
    </>
  );
}

function Requests({ context, code, day, requests, state }: RequestsListProps & { state: State }) {
  const { language } = context;
  return (
    <Table
      cards
      id={`requests-${state}`}
      caption={words(language, `requests.caption.${state}`)}
      rows={requests}
      columns={[
        {
          key: 'asked',
          heading: words(language, 'requests.what'),
          cell: ({ id, asked }) => (
            <a href={linkTo(context, `/partnerships/${code}/information-requests/${id}`)}>
              {shortened(asked)}
            </a>
          ),
        },
        { key: 'from', heading: words(language, 'requests.from'), cell: ({ fromName }) => fromName },
        { key: 'to', heading: words(language, 'requests.to'), cell: ({ toName }) => toName },
        {
          key: 'on',
          heading: words(language, 'requests.on'),
          cell: ({ askedOn }) => <DateText day={askedOn} language={language} />,
        },
        {
          key: 'state',
          heading: words(language, 'requests.state'),
          cell: (request) => spokenOn(language, stateWords(language, request, day)),
        },
      ]}
    />
  );
}

type State = 'open' | 'answered' | 'withdrawn';

function stateOf(request: InformationRequest): State {
  if (isOpen(request)) return 'open';
  return request.withdrawnOn === null ? 'answered' : 'withdrawn';
}

function shortened(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length <= 90 ? letters.join('') : `${letters.slice(0, 89).join('')}…`;
}
