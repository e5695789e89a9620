import { areaKindName, areaKindWords } from '../../../geography/index.ts';
import { pathIn, spokenOn } from '../../../web/index.ts';
import { type ComparisonAddress, comparisonQuery, mostAreas, mostIndicators } from '../comparison-address.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { ComparePageProps } from './compare-page.tsx';

/** What is compared, each with a link that takes it out, and two plain forms to add more. */
export function ChooseCompared(props: ComparePageProps) {
  const { context, comparison, chosen } = props;
  const { language } = context;
  const { areas, measures } = comparison;
  const without = (change: Partial<ComparisonAddress>) =>
    pathIn(language, `/compare?${comparisonQuery({ ...chosen, ...change })}`);
  return (
    <section class="choose-compared no-print" aria-labelledby="choose-title">
      <h2 id="choose-title">{words(language, 'choose.title')}</h2>
      <div class="choose-compared__halves">
        <div>
          <h3>{words(language, 'choose.areas')}</h3>
          <ul class="chosen">
            {areas.map(({ code, name }) => (
              <Chosen
                name={name}
                href={without({ areas: chosen.areas.filter((other) => other !== code) })}
                language={language}
              />
            ))}
          </ul>
          {areas.length < mostAreas ? (
            <FindArea {...props} />
          ) : (
            <p>{words(language, 'choose.full.areas', { most: mostAreas })}</p>
          )}
        </div>
        <div>
          <h3>{words(language, 'choose.indicators')}</h3>
          <ul class="chosen">
            {measures.map(({ indicator: { key, name } }) => (
              <Chosen
                name={name}
                href={without({ indicators: chosen.indicators.filter((other) => other !== key) })}
                language={language}
              />
            ))}
          </ul>
          {measures.length < mostIndicators ? (
            <AddIndicator {...props} />
          ) : (
            <p>{words(language, 'choose.full.indicators', { most: mostIndicators })}</p>
          )}
        </div>
      </div>
    </section>
  );
}

function Chosen(props: { name: string; href: string; language: ComparePageProps['context']['language'] }) {
  const { name, href, language } = props;
  return (
    <li>
      {name}{' '}
      <a href={href} aria-label={say(language, 'choose.remove.what', { name })}>
        {words(language, 'choose.remove')}
      </a>
    </li>
  );
}

function Kept({ chosen }: { chosen: ComparisonAddress }) {
  return (
    <>
      {[...new URLSearchParams(comparisonQuery(chosen))].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

function FindArea({ context: { language }, chosen, searched }: ComparePageProps) {
  return (
    <>
      <search>
        <form class="search-form" action={pathIn(language, '/compare')} method="get">
          <Kept chosen={chosen} />
          <label class="ds_label" for="compare-area">
            {words(language, 'choose.area.label')}
          </label>
          <p class="ds_hint-text" id="compare-area-hint">
            {words(language, 'choose.area.hint')}
          </p>
          <div class="search-form__row">
            <input
              class="ds_input"
              type="search"
              id="compare-area"
              name="q"
              value={searched?.text}
              aria-describedby="compare-area-hint"
              autocomplete="off"
              spellcheck={false}
            />
            <button class="ds_button" type="submit">
              {words(language, 'choose.area.button')}
            </button>
          </div>
        </form>
      </search>
      {searched && searched.hits.length === 0 && (
        <p>{words(language, 'choose.hits.none', { text: searched.text })}</p>
      )}
      {searched && searched.hits.length > 0 && (
        <>
          <p>{words(language, 'choose.hits', { text: searched.text })}</p>
          <ul class="place-list">
            {searched.hits.map(({ code, name, kind, council }) => (
              <li>
                <a
                  href={pathIn(
                    language,
                    `/compare?${comparisonQuery({ ...chosen, areas: [...chosen.areas, code] })}`,
                  )}
                >
                  {words(language, 'choose.hits.add', { name })}
                </a>{' '}
                {council
                  ? words(language, 'choose.hits.in', { kind: areaKindName(kind, 1, language), council })
                  : spokenOn(language, areaKindWords(kind, 1, language))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function AddIndicator({ context: { language }, catalogue, chosen }: ComparePageProps) {
  const left = [...catalogue.indicators.values()].filter(({ key }) => !chosen.indicators.includes(key));
  const domains = Map.groupBy(left, ({ domain }) => domain);
  return (
    <form class="filter-form" action={pathIn(language, '/compare')} method="get">
      <Kept chosen={chosen} />
      <div class="filter-form__field">
        <label class="ds_label" for="compare-indicator">
          {words(language, 'choose.indicator.label')}
        </label>
        <div class="ds_select-wrapper">
          <select class="ds_select" id="compare-indicator" name="indicators">
            {[...domains].map(([domain, indicators]) => (
              <optgroup label={domain}>
                {indicators.map(({ key, name }) => (
                  <option value={key}>{name}</option>
                ))}
              </optgroup>
            ))}
          </select>
          <span class="ds_select-arrow" aria-hidden="true" />
        </div>
      </div>
      <div class="filter-form__buttons">
        <button class="ds_button" type="submit">
          {words(language, 'choose.indicator.button')}
        </button>
      </div>
    </form>
  );
}
