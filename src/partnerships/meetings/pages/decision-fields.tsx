import type { Child } from 'hono/jsx';
import { Disclosure, Fieldset, type PageContext } from '../../../web/index.ts';
import { type DecisionFields, dissentPlaces } from '../decision-form.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

/** The questions about a decision in their parts; those who did not agree after the first stand folded away. */
export function DecisionFieldset(props: {
  context: PageContext;
  field(name: keyof DecisionFields): Child;
  /** How many did not agree. */
  dissents: number;
}) {
  const { context, field, dissents } = props;
  const { language } = context;
  const [first, ...more] = dissentPlaces;
  const dissent = (place: (typeof dissentPlaces)[number]) => (
    <>
      {field(`dissentBody${place}`)}
      {field(`dissentWords${place}`)}
    </>
  );
  return (
    <>
      {field('item')}
      {field('words')}
      {field('reasons')}
      {field('how')}
      <Fieldset
        language={language}
        legend={speak(language, 'decision.votes')}
        hint={speak(language, 'decision.votes.hint')}
      >
        <div class="attendance-row">
          {field('votesFor')}
          {field('votesAgainst')}
          {field('abstained')}
        </div>
      </Fieldset>
      <Fieldset
        language={language}
        legend={speak(language, 'decision.dissent')}
        hint={speak(language, 'decision.dissent.hint')}
      >
        {dissent(first)}
        <Disclosure summary={words(language, 'decision.dissent.more')} open={dissents > 1}>
          {more.map(dissent)}
        </Disclosure>
      </Fieldset>
      <Fieldset language={language} legend={speak(language, 'decision.follow')}>
        {field('followBody')}
        {field('followBy')}
      </Fieldset>
      {field('corrects')}
    </>
  );
}
