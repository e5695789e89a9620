import { Notice, type PageContext, Table } from '../../../web/index.ts';
import type { GroupRights } from '../../groups/group-rights.ts';
import { type Attendance, isFilled } from '../attendance.ts';
import { words } from '../messages/words.tsx';
import type { MeetingSeen } from '../read-meeting-page.ts';
import { DecisionArticle } from './decision-article.tsx';
import { InterestList } from './interest-list.tsx';

interface RecordProps {
  context: PageContext;
  code: string;
  seen: MeetingSeen;
  rights: GroupRights;
  day: string;
}

/** What came of a meeting, or that it is not for the reader yet. */
export function MeetingRecord(props: RecordProps) {
  const { context, seen } = props;
  const { language } = context;
  const { minutes } = seen;
  if (minutes === null)
    return (
      <section aria-labelledby="record-title">
        <h2 id="record-title">{words(language, 'record.title')}</h2>
        <p>{words(language, 'record.private')}</p>
      </section>
    );
  return (
    <>
      <Notice level={2} title={words(language, 'record.title')}>
        <p>
          {minutes.agreedOn === null
            ? words(language, 'record.draft')
            : words(language, 'record.agreed', { day: minutes.agreedOn })}
          {!minutes.published && <> {words(language, 'draft.minutes')}</>}
        </p>
      </Notice>
      <WhoCame context={context} attendance={seen.attendance} />
      <InterestList {...props} />
      <section aria-labelledby="decisions-title">
        <h2 id="decisions-title">{words(language, 'decisions.of')}</h2>
        {seen.decisions.length === 0 && <p>{words(language, 'decisions.none')}</p>}
        {seen.decisions.map((decision) => (
          <DecisionArticle {...props} decision={decision} />
        ))}
      </section>
      <MinutesText {...props} />
    </>
  );
}

function WhoCame({ context, attendance }: { context: PageContext; attendance: readonly Attendance[] }) {
  const { language } = context;
  return (
    <section aria-labelledby="came-title">
      <h2 id="came-title">{words(language, 'came.title')}</h2>
      {attendance.length === 0 ? (
        <p>{words(language, 'came.none')}</p>
      ) : (
        <>
          <p>
            {words(language, 'came.sentence', {
              filled: attendance.filter(({ state }) => isFilled(state)).length,
              seats: attendance.length,
            })}
          </p>
          <Table<Attendance>
            cards
            id="came"
            caption={words(language, 'came.caption')}
            captionHidden
            rows={attendance}
            columns={[
              { key: 'body', heading: words(language, 'came.body'), cell: ({ bodyName }) => bodyName },
              { key: 'seat', heading: words(language, 'came.seat'), cell: ({ seatTitle }) => seatTitle },
              {
                key: 'state',
                heading: words(language, 'came.state'),
                cell: ({ state, deputyName }) =>
                  deputyName === null
                    ? words(language, `attendance.${state}`)
                    : words(language, 'came.deputy.name', { name: deputyName }),
              },
            ]}
          />
        </>
      )}
    </section>
  );
}

function MinutesText({ context, seen: { agenda, minutes } }: Pick<RecordProps, 'context' | 'seen'>) {
  const { language } = context;
  const said = minutes?.words ?? {};
  const whole = said[''] ?? '';
  const items = agenda.filter(({ id }) => (said[id] ?? '') !== '');
  return (
    <section aria-labelledby="minutes-title">
      <h2 id="minutes-title">{words(language, 'minutes.title')}</h2>
      {whole === '' && items.length === 0 && <p>{words(language, 'minutes.none')}</p>}
      {whole !== '' && <p class="own-words">{whole}</p>}
      {items.map(({ id, title }) => (
        <>
          <h3>{title}</h3>
          <p class="own-words">{said[id]}</p>
        </>
      ))}
    </section>
  );
}
