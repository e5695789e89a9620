import type { Child } from 'hono/jsx';
import {
  langOf,
  type Language,
  type PageContext,
  pathIn,
  type SpokenText,
  textOf,
  type Words,
} from '../../../web/index.ts';
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
        <Choice
          language={language}
          id="decision-group"
          name="group"
          label={words(language, 'decisions.filter.group')}
          all={speak(language, 'decisions.filter.group.all')}
          value={query.groupId}
          choices={groups.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <Choice
          language={language}
          id="decision-follow"
          name="follow"
          label={words(language, 'decisions.filter.follow')}
          all={speak(language, 'decisions.filter.follow.all')}
          value={query.follow}
          choices={followUpStates.map((state) => ({
            value: state,
            text: speak(language, `follow.name.${state}`),
          }))}
        />
        <button class="ds_button" type="submit">
          {words(language, 'decisions.search')}
        </button>
      </form>
    </search>
  );
}

function Choice(props: {
  id: string;
  name: string;
  label: Child;
  /** What it is called not to choose. */
  all: SpokenText;
  value: string | null;
  choices: readonly { value: string; text: Words }[];
  language: Language;
}) {
  const { id, name, label, all, value, choices, language } = props;
  return (
    <div class="ds_question">
      <label class="ds_label" for={id}>
        {label}
      </label>
      <div class="ds_select-wrapper">
        <select class="ds_select" id={id} name={name}>
          {[{ value: '', text: all }, ...choices].map((choice) => (
            <option
              value={choice.value}
              selected={choice.value === (value ?? '')}
              lang={langOf(choice.text, language)}
            >
              {textOf(choice.text)}
            </option>
          ))}
        </select>
        <span class="ds_select-arrow" aria-hidden="true" />
      </div>
    </div>
  );
}
