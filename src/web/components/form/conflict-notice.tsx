import type { Temporal } from 'temporal-polyfill';
import { speak } from '../../forms/messages/message.ts';
import { words } from '../../forms/messages/words.tsx';
import type { Language } from '../../language.ts';
import { Spoken, textOf, type Words } from '../../messages/spoken.tsx';
import { Notice } from '../notice.tsx';
import { Table } from '../table.tsx';
import { formatDayOf, formatTime } from '../time-text.ts';

export interface DifferingAnswer {
  /** Id of the field. */
  id: string;
  label: Words;
  theirs: Words;
  yours: Words;
}

export interface ConflictNoticeProps {
  changedBy: Words | null;
  changedAt: Temporal.Instant | null;
  /** Changed on both sides: yours are kept in the form. */
  differences: readonly DifferingAnswer[];
  /** Changed by others only: the form has them now. */
  taken: readonly DifferingAnswer[];
  /** True takes the focus when the page opens. */
  focus?: boolean;
  language?: Language;
}

/** Two people changed one thing: what is there now beside what was typed, so that sending it again is a decision. */
export function ConflictNotice(props: ConflictNoticeProps) {
  const { changedBy, changedAt, differences, taken, focus = true, language = 'en' } = props;
  return (
    <div class="form-notice" tabindex={-1} autofocus={focus}>
      <Notice level={2} title={<Spoken message={speak(language, 'conflict.title')} language={language} />}>
        <p>
          {changedBy !== null && changedAt !== null
            ? words(language, 'conflict.who', {
                who: textOf(changedBy),
                day: formatDayOf(changedAt, language),
                time: formatTime(changedAt),
              })
            : words(language, 'conflict.nobody')}
          {differences.length === 0 && taken.length === 0 && <> {words(language, 'conflict.none')}</>}
        </p>
        {differences.length > 0 && (
          <>
            <p>{words(language, 'conflict.differs')}</p>
            <Differences rows={differences} language={language} />
          </>
        )}
        {taken.length > 0 && (
          <>
            <p>{words(language, 'conflict.taken')}</p>
            <ul>
              {taken.map(({ id, label, theirs }) => (
                <li>
                  <a href={`#${id}`}>
                    <Spoken message={label} language={language} />
                  </a>
                  {': '}
                  <Answer answer={theirs} language={language} />
                </li>
              ))}
            </ul>
          </>
        )}
        <p>{words(language, 'conflict.then')}</p>
      </Notice>
    </div>
  );
}

function Differences({ rows, language }: { rows: readonly DifferingAnswer[]; language: Language }) {
  return (
    <Table
      id="differences"
      caption={words(language, 'conflict.caption')}
      columns={[
        {
          key: 'field',
          heading: words(language, 'conflict.field'),
          cell: ({ id, label }) => (
            <a href={`#${id}`}>
              <Spoken message={label} language={language} />
            </a>
          ),
        },
        {
          key: 'theirs',
          heading: words(language, 'conflict.theirs'),
          cell: ({ theirs }) => <Answer answer={theirs} language={language} />,
        },
        {
          key: 'yours',
          heading: words(language, 'conflict.yours'),
          cell: ({ yours }) => <Answer answer={yours} language={language} />,
        },
      ]}
      rows={rows}
    />
  );
}

function Answer({ answer, language }: { answer: Words; language: Language }) {
  return textOf(answer) === '' ? (
    <em>{words(language, 'conflict.empty')}</em>
  ) : (
    <span class="answer">
      <Spoken message={answer} language={language} />
    </span>
  );
}
