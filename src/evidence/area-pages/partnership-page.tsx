import { type PartnershipFact, partnershipParts } from '../../contributions/partnership-facts.ts';
import { areaKindName, type RelatedArea } from '../../geography/index.ts';
import {
  type Definition,
  DefinitionList,
  drawnOnce,
  EmptyState,
  type Language,
  MarkLegend,
  type PageContext,
  pathIn,
} from '../../web/index.ts';
import { areaSentence } from '../sentences/area-sentence.ts';
import { AreaShell } from './area-shell.tsx';
import { finding } from './finding.tsx';
import { speak } from './message.ts';
import { PartnershipBrief } from './partnership-brief.tsx';
import { PartnershipFactsList } from './partnership-facts-list.tsx';
import type { PartnershipFound } from './read-partnership.ts';
import { words } from './words.tsx';

export interface PartnershipPageProps {
  context: PageContext;
  parents: readonly RelatedArea[];
  found: PartnershipFound;
  /** What other subjects have of it. */
  facts: readonly PartnershipFact[];
}

/** One community planning partnership: what it is, need in its area in brief, and what is not recorded yet. */
export function PartnershipPage({ context, parents, found, facts }: PartnershipPageProps) {
  const { language } = context;
  const { partnership, country, headline } = found;
  const names = { area: partnership.name, comparator: country?.name ?? '', today: context.today };
  return (
    <AreaShell
      context={context}
      area={partnership}
      parents={parents}
      tab="partnership"
      title={speak(language, 'partnership.title', { area: partnership.name })}
      lead={finding(language, (spoken) => areaSentence(headline, names, spoken))}
    >
      <PartnershipFactsList context={context} facts={facts} />
      {drawnOnce(found, `${context.path} ${context.today}`, () => (
        <PartnershipContent context={context} found={found} />
      ))}
      <NotYet context={context} found={found} facts={facts} />
    </AreaShell>
  );
}

function PartnershipContent({ context, found }: Pick<PartnershipPageProps, 'context' | 'found'>) {
  const { language } = context;
  const { country, headline } = found;
  return (
    <>
      {headline.length > 0 && (
        <>
          <PartnershipBrief context={context} found={found} />
          <MarkLegend comparator={country?.name ?? ''} language={language} />
        </>
      )}
      <WhatItIs context={context} found={found} />
    </>
  );
}

/** What belongs on this page and is not recorded: who adds it. */
function NotYet({ context, found, facts }: Pick<PartnershipPageProps, 'context' | 'found' | 'facts'>) {
  const { language } = context;
  const missing = partnershipParts.filter((part) => facts.every((fact) => fact.part !== part));
  if (missing.length === 0) return null;
  return (
    <section aria-labelledby="not-yet-title">
      <h2 id="not-yet-title">{words(language, 'partnership.notYet')}</h2>
      <p>{words(language, 'partnership.notYet.words', { area: found.partnership.name })}</p>
      <div class="chart-grid">
        {missing.map((what) => (
          <EmptyState
            title={words(language, `partnership.${what}`)}
            text={words(language, `partnership.${what}.none`)}
            level={3}
          />
        ))}
      </div>
    </section>
  );
}

function WhatItIs({ context, found }: Pick<PartnershipPageProps, 'context' | 'found'>) {
  const { language } = context;
  const { partnership, likeByDensity, likeByDeprivation, places } = found;
  const link = (page: 'areas' | 'partnerships', { code, name }: { code: string; name: string }) => (
    <a href={pathIn(language, `/${page}/${code}`)}>{name}</a>
  );
  const family = (
    of: 'deprivation' | 'density',
    group: number | null,
    others: readonly { code: string; name: string }[],
  ): Definition[] => {
    const known = familyName(of, group, language);
    if (known === null) return [];
    return [
      {
        term: words(language, `partnership.family.${of}`),
        description: (
          <>
            {known}
            <ul class="inline-list">
              {others.map((other) => (
                <li>{link('partnerships', other)}</li>
              ))}
            </ul>
          </>
        ),
      },
    ];
  };
  return (
    <section aria-labelledby="about-title">
      <h2 id="about-title">{words(language, 'partnership.about')}</h2>
      <p>{words(language, 'partnership.about.words', { area: partnership.name })}</p>
      <DefinitionList
        items={[
          { term: words(language, 'partnership.council'), description: link('areas', partnership) },
          ...partnership.healthBoards.map((board) => ({
            term: words(language, 'partnership.board'),
            description: link('areas', board),
          })),
          ...family('deprivation', partnership.familyDeprivation, likeByDeprivation),
          ...family('density', partnership.familyDensity, likeByDensity),
          ...(places.length > 0
            ? [
                {
                  term: words(language, 'partnership.places'),
                  description: (
                    <ul class="inline-list">
                      {places.map(({ kind, count }) => (
                        <li>
                          {words(language, 'partnership.places.count', {
                            count: count.toLocaleString('en-GB'),
                            kind: areaKindName(kind, count, language),
                          })}
                        </li>
                      ))}
                      <li>
                        <a href={pathIn(language, `/areas/${partnership.code}#about-title`)}>
                          {words(language, 'partnership.places.all')}
                        </a>
                      </li>
                    </ul>
                  ),
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}

function familyName(of: 'deprivation' | 'density', group: number | null, language: Language) {
  const known = ([1, 2, 3, 4] as const).find((one) => one === group);
  return known === undefined ? null : words(language, `partnership.family.${of}.${known}`);
}
