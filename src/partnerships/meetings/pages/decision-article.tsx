import { linkTo, type PageContext, pathIn, Spoken } from '../../../web/index.ts';
import { decisionPath, meetingPath } from '../../groups/group-address.ts';
import type { GroupRights } from '../../groups/group-rights.ts';
import { mayChange } from '../decision.ts';
import type { Decision, DecisionLink } from '../decision-store.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { FollowUpText } from './follow-up-text.tsx';

export interface DecisionArticleProps {
  context: PageContext;
  code: string;
  decision: Decision;
  rights: GroupRights;
  day: string;
}

/** One decision: its words, how it was come to, who did not agree, what follows. */
export function DecisionArticle({ context, code, decision, rights, day }: DecisionArticleProps) {
  const { language } = context;
  const { id, groupId, meetingId, votes, how, dissents, corrects, correctedBy } = decision;
  const to = (rest: string) =>
    pathIn(language, `${meetingPath(code, groupId, meetingId)}/decisions/${id}/${rest}`);
  return (
    <article class="decision" id={`decision-${id}`}>
      {decision.itemTitle !== null && <h3>{decision.itemTitle}</h3>}
      <p class="decision__words own-words">{decision.words}</p>
      {correctedBy.map((later) => (
        <p>
          <strong>
            <Linked context={context} code={code} link={later} said="decision.corrected" />
          </strong>
        </p>
      ))}
      {corrects && (
        <p>
          <Linked context={context} code={code} link={corrects} said="decision.corrects" />
        </p>
      )}
      <p>{votes === null ? words(language, `how.${how}`) : words(language, 'how.votes', { ...votes })}.</p>
      {decision.reasons !== '' && (
        <p class="own-words">
          <strong>{words(language, 'decision.reasons')}:</strong> {decision.reasons}
        </p>
      )}
      {dissents.length > 0 && (
        <>
          <p>
            <strong>{words(language, 'dissent.title')}</strong>
          </p>
          <ul>
            {dissents.map(({ bodyName, words: said }) => (
              <li class="own-words">
                <strong>{bodyName}</strong>: {said}
              </li>
            ))}
          </ul>
        </>
      )}
      <FollowUpText context={context} decision={decision} day={day} />
      {rights.record && (
        <ul class="inline-list no-print">
          {mayChange(decision) && (
            <li>
              <a href={to('edit')}>
                {words(language, 'do.change')}
                <span class="visually-hidden"> – {decision.words.slice(0, 60)}</span>
              </a>
            </li>
          )}
          {(decision.followUpBodyId !== null || decision.followUpBy !== null) && decision.doneOn === null && (
            <li>
              <a href={to('done')}>
                {words(language, 'do.done')}
                <span class="visually-hidden"> – {decision.words.slice(0, 60)}</span>
              </a>
            </li>
          )}
        </ul>
      )}
    </article>
  );
}

/** A sentence with a link to another decision in its middle. */
function Linked(props: {
  context: PageContext;
  code: string;
  link: DecisionLink;
  said: 'decision.corrects' | 'decision.corrected';
}) {
  const { context, code, link, said } = props;
  const { language } = context;
  const { text, language: spoken } = speak(language, said, { link: '\n' });
  const [before = '', after = ''] = text.split('\n');
  return (
    <>
      <Spoken message={{ text: before, language: spoken }} language={language} />
      <a href={linkTo(context, decisionPath(code, link.groupId, link.meetingId, link.id))}>
        {words(language, `${said}.link`, { day: link.heldOn })}
      </a>
      <Spoken message={{ text: after, language: spoken }} language={language} />
    </>
  );
}
