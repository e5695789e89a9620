import {
  DateText,
  type Definition,
  DefinitionList,
  linkTo,
  type PageContext,
  spokenOn,
  Tag,
} from '../../../web/index.ts';
import { reviewIsDue } from '../excusal.ts';
import type { AgreedExcusal } from '../excusal-store.ts';
import { daysWords, dutyWords, extentWords } from '../excusal-words.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

export interface ExcusalEntryProps {
  context: PageContext;
  excusal: AgreedExcusal;
  /** Day as at which it is shown. */
  day: string;
  /** True shows the way to change and end it. */
  keeps: boolean;
}

/** One excusal with everything that was agreed. */
export function ExcusalEntry({ context, excusal, day, keeps }: ExcusalEntryProps) {
  const { language } = context;
  const { id, bodyName: body, bodyId, reviewOn, endedOn, endedWhy, agreedOn, agreedBy } = excusal;
  const duty = dutyWords(language, excusal);
  const path = `/partnerships/${excusal.partnershipCode}/excusals/${id}`;
  const link = (action: 'change' | 'end') => (
    <a
      href={linkTo(context, `${path}/${action}`)}
      aria-label={say(language, 'entry.which', {
        action: say(language, `entry.${action}`),
        body,
        duty: duty.text,
      })}
    >
      {words(language, `entry.${action}`)}
    </a>
  );
  const items: Definition[] = [
    { term: words(language, 'entry.outcome'), description: excusal.outcome },
    {
      term: words(language, 'entry.extent'),
      description: spokenOn(language, extentWords(language, excusal)),
    },
    { term: words(language, 'entry.reasons'), description: <span class="answer">{excusal.reasons}</span> },
    {
      term: words(language, 'entry.agreed'),
      description: words(language, 'entry.agreed.text', { day: agreedOn, by: agreedBy }),
    },
    { term: words(language, 'entry.days'), description: spokenOn(language, daysWords(language, excusal)) },
    {
      term: words(language, 'entry.review'),
      description:
        reviewOn === null ? (
          words(language, 'entry.review.none')
        ) : reviewIsDue(excusal, day) ? (
          <Tag tone="orange" text={words(language, 'entry.review.due', { day: reviewOn })} />
        ) : (
          <DateText day={reviewOn} language={language} />
        ),
    },
  ];
  if (endedOn !== null && endedWhy !== null)
    items.push({
      term: words(language, 'entry.ended'),
      description: words(language, 'entry.ended.text', { day: endedOn, why: endedWhy }),
    });
  return (
    <article class="excusal" id={`excusal-${id}`} aria-labelledby={`excusal-${id}-title`}>
      <h3 id={`excusal-${id}-title`}>
        <a href={linkTo(context, `/partners/${bodyId}`)}>{body}</a>: {spokenOn(language, duty)}
      </h3>
      {!excusal.published && (
        <p>
          <Tag text={words(language, 'entry.draft')} />
        </p>
      )}
      <DefinitionList items={items} />
      {keeps && (
        <p class="excusal__actions no-print">
          {link('change')} {endedOn === null && link('end')}
        </p>
      )}
    </article>
  );
}
