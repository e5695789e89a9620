import type { Child } from 'hono/jsx';
import { type Language, PaceShape, type PageContext, pathIn, PositionShape } from '../../web/index.ts';
import type { Judgement } from '../judgement.ts';
import { words } from '../messages/words.tsx';
import type { AreaProfile } from '../read-area-profile.ts';
import { areaGlance, type Movement, type Standing } from '../glance.ts';

/** The shape that stands for a group wherever the mark is drawn. */
const positionOf = {
  worse: 'worse',
  better: 'better',
  'no-clear-difference': 'no-clear-difference',
  'either-way': 'not-comparable',
  unknown: 'not-comparable',
} as const satisfies Record<Standing, string>;
const paceOf = {
  worsening: 'worsening',
  improving: 'improving',
  'no-clear-change': 'no-clear-change',
  'either-way': 'no-clear-change',
  unknown: 'too-few-points',
} as const satisfies Record<Movement, string>;

/** First of all, by name: what is worse and better, what gets worse and better, how fast, and what cannot be told. */
export function AreaGlance({ context, profile }: { context: PageContext; profile: AreaProfile }) {
  const { language } = context;
  const { area, headline, gaps } = profile;
  const comparator = profile.comparator?.name ?? '';
  const alone = profile.comparator?.id === area.id;
  const { standing, movement, faster, slower, measured } = areaGlance(headline);
  const told = faster.length + slower.length;
  const list = (judgements: readonly Judgement[]) => (
    <MeasureList judgements={judgements} area={area.code} language={language} />
  );
  return (
    <section class="glance" aria-labelledby="glance-title">
      <h2 id="glance-title">{words(language, 'glance.title')}</h2>
      <div class="glance__columns">
        {!alone && (
          <div>
            <h3>{words(language, 'glance.now', { comparator })}</h3>
            <dl>
              {[...standing].map(([name, found]) => (
                <Group
                  shape={<PositionShape position={positionOf[name]} />}
                  name={words(language, `glance.now.${name}`, { count: found.length })}
                  list={list(found)}
                />
              ))}
              {gaps.length > 0 && (
                <Group
                  shape={<PositionShape position="no-data" />}
                  name={words(language, 'glance.now.none', { count: gaps.length })}
                  list={gaps.map(({ name }) => name).join(', ')}
                />
              )}
            </dl>
          </div>
        )}
        <div>
          <h3>{words(language, 'glance.time')}</h3>
          <dl>
            {[...movement].map(([name, found]) => (
              <Group
                half="pace"
                shape={<PaceShape pace={paceOf[name]} />}
                name={words(language, `glance.time.${name}`, { count: found.length })}
                list={list(found)}
              />
            ))}
          </dl>
        </div>
        {!alone && (
          <div>
            <h3>{words(language, 'glance.beside', { comparator })}</h3>
            <dl>
              {faster.length > 0 && (
                <Group
                  name={words(language, 'glance.faster', { count: faster.length })}
                  list={list(faster)}
                />
              )}
              {slower.length > 0 && (
                <Group
                  name={words(language, 'glance.slower', { count: slower.length })}
                  list={list(slower)}
                />
              )}
            </dl>
            {told < measured && (
              <p>{words(language, told > 0 ? 'glance.others' : 'glance.noneFaster', { comparator })}</p>
            )}
          </div>
        )}
      </div>
    </section>
  );
}

function Group({ shape, half, name, list }: { shape?: Child; half?: 'pace'; name: Child; list: Child }) {
  return (
    <div class="glance__group">
      <dt>
        {shape && (
          <svg
            class="mark"
            viewBox={half === 'pace' ? '14 0 14 14' : '0 0 14 14'}
            width="14"
            height="14"
            aria-hidden="true"
          >
            {shape}
          </svg>
        )}{' '}
        {name}
      </dt>
      <dd>{list}</dd>
    </div>
  );
}

/** Names in a row, each leading to its own figures in this place. */
function MeasureList(props: { judgements: readonly Judgement[]; area: string; language: Language }) {
  const { judgements, area, language } = props;
  return (
    <>
      {judgements.map(({ indicator }, at) => (
        <>
          {at > 0 && ', '}
          <a href={pathIn(language, `/indicators/${indicator.key}?area=${area}`)}>{indicator.name}</a>
        </>
      ))}
    </>
  );
}
