import { type PageContext, pathIn, SelectField } from '../../../web/index.ts';
import type { Group } from '../../groups/group.ts';
import { decisionsPath } from '../../groups/group-address.ts';
import type { RegisterQuery } from '../decision-register.ts';
import { followUpStates } from '../follow-up.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

/** Words, group and state of following up, as one GET form: what is found can be passed on by its address. */
export function DecisionSearch(props: {
  context: PageContext;
  code: string;
  groups: readonly Group[];
  query: RegisterQuery;
}) {
  const { context, code, groups, query } = props;
  const { language, asAt } = context;
  return (
    <search>
      <form class="decision-search no-print" action={pathIn(language, decisionsPath(code))} method="get">
        {asAt && <input type="hidden" name="as-at" value={asAt.day} />}
        <div class="ds_question">
          <label class="ds_label" for="decision-words">
            {words(language, 'decisions.search')}
          </label>
          <p class="ds_hint-text" id="decision-words-hint">
            {words(language, 'decisions.search.hint')}
          </p>
          <input
            class="ds_input"
            type="search"
            id="decision-words"
            name="q"
            value={query.search ?? ''}
            aria-describedby="decision-words-hint"
          />
        </div>
        <SelectField
          id="decision-group"
          name="group"
          language={language}
          label={speak(language, 'decisions.filter.group')}
          value={query.groupId ?? ''}
          choices={[
            { value: '', text: speak(language, 'decisions.filter.group.all') },
            ...groups.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <SelectField
          id="decision-follow"
          name="follow"
          language={language}
          label={speak(language, 'decisions.filter.follow')}
          value={query.follow ?? ''}
          choices={[
            { value: '', text: speak(language, 'decisions.filter.follow.all') },
            ...followUpStates.map((state) => ({ value: state, text: followName(language, state) })),
          ]}
        />
        <button class="ds_button" type="submit">
          {words(language, 'decisions.search')}
        </button>
      </form>
    </search>
  );
}

function followName(language: PageContext['language'], state: (typeof followUpStates)[number]) {
  return state === 'to-come'
    ? speak(language, 'follow.name.to-come')
    : speak(language, `follow.state.${state}`);
}
