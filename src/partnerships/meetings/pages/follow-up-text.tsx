import { type PageContext, Tag } from '../../../web/index.ts';
import type { Decision } from '../decision-store.ts';
import { type FollowUp, followUpOf } from '../follow-up.ts';
import { words } from '../messages/words.tsx';

/** Who follows a decision up, by when, and where that stands; nothing where nobody has to. */
export function FollowUpText(props: { context: PageContext; decision: Decision; day: string }) {
  const { context, decision, day } = props;
  const { language } = context;
  const { followUpBodyName: body, followUpBy: by, doneWords } = decision;
  const followUp = followUpOf(decision, day);
  if (followUp.state === 'none') return null;
  return (
    <p>
      {body !== null && by !== null && words(language, 'follow.by', { body, day: by })}
      {body !== null && by === null && words(language, 'follow.body', { body })}
      {body === null && by !== null && words(language, 'follow.by.nobody', { day: by })}
      {(body !== null || by !== null) && '. '}
      <FollowUpTag context={context} followUp={followUp} />
      {doneWords !== null && <> {doneWords}</>}
    </p>
  );
}

/** Where following up stands, in a word or two. */
export function FollowUpTag({ context, followUp }: { context: PageContext; followUp: FollowUp }) {
  const { language } = context;
  switch (followUp.state) {
    case 'none':
      return <>{words(language, 'follow.state.none')}</>;
    case 'open':
      return <Tag text={words(language, 'follow.state.open')} />;
    case 'done': {
      const said = followUp.late ? 'follow.done.late' : 'follow.done';
      return <Tag text={words(language, said, { day: followUp.on })} tone="green" />;
    }
    case 'to-come':
      return <Tag text={words(language, 'follow.state.to-come', { by: followUp.by })} />;
    case 'soon':
      return <Tag text={<Soon context={context} days={followUp.days} />} tone="blue" />;
    case 'late': {
      const { days } = followUp;
      const text =
        days === 1 ? words(language, 'follow.late.one') : words(language, 'follow.late.many', { days });
      return <Tag text={text} tone="orange" />;
    }
  }
}

function Soon({ context: { language }, days }: { context: PageContext; days: number }) {
  if (days === 0) return <>{words(language, 'follow.soon.today')}</>;
  return (
    <>{days === 1 ? words(language, 'follow.soon.one') : words(language, 'follow.soon.many', { days })}</>
  );
}
