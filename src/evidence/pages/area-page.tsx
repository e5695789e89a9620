import { type AreaKind, areaKindWords } from '../../geography/index.ts';
import {
  drawnOnce,
  MarkLegend,
  Notice,
  PageContents,
  type PageContext,
  PageShell,
  pathIn,
} from '../../web/index.ts';
import { AreaTabs } from '../area-pages/area-tabs.tsx';
import type { Catalogue } from '../catalogue.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { AreaFamily } from '../read-area-family.ts';
import type { AreaProfile } from '../read-area-profile.ts';
import { areaSentence } from '../sentences/area-sentence.ts';
import { finding } from '../sentences/finding.tsx';
import { AreaFamilySection } from './area-family.tsx';
import { AreaGlance } from './area-glance.tsx';
import { AreaInequality, tellsOfInequality } from './area-inequality.tsx';
import { AreaMeasuresAlone } from './area-measures-alone.tsx';
import { AreaOtherMeasures } from './area-other-measures.tsx';
import { AreaPlaces } from './area-places.tsx';
import { AreaSpine } from './area-spine.tsx';
import { AreaTrends } from './area-trends.tsx';
import { AreaUnknown } from './area-unknown.tsx';

export interface AreaPageProps {
  context: PageContext;
  profile: AreaProfile;
  /** Null for an area that is in no family group. */
  family: AreaFamily | null;
  catalogue: Catalogue;
  /** Every chart in sight, instead of folded by subject. */
  open: boolean;
  /** Smaller areas in it, a list per kind. */
  inside: readonly {
    kind: AreaKind;
    areas: readonly { code: string; name: string }[];
  }[];
}

/** One area: need, where it stands and goes, inequality, and what cannot be told. */
export function AreaPage(props: AreaPageProps) {
  const { context, profile, catalogue, inside, family, open } = props;
  const { language } = context;
  const { area, comparator, headline } = profile;
  const names = { area: area.name, comparator: comparator?.name ?? '', today: context.today };
  const kind = areaKindWords(area.kind, 1, language);
  return (
    <PageShell
      context={context}
      title={area.name}
      documentTitle={{ text: `${area.name} (${kind.text})`, language: kind.language }}
      lead={finding(language, (spoken) => areaSentence(headline, names, spoken))}
      breadcrumbs={breadcrumbs(profile, language)}
      tabs={<AreaTabs context={context} area={area} current="need" />}
    >
      {headline.length > 0 && (
        <>
          {drawnOnce(profile, `glance ${language} ${context.today}`, () => (
            <AreaGlance context={context} profile={profile} />
          ))}
          <AreaContents {...props} />
          {comparator?.id === area.id ? (
            <AreaMeasuresAlone context={context} profile={profile} />
          ) : (
            <>
              {drawnOnce(profile, `spine ${language} ${context.today}`, () => (
                <AreaSpine context={context} profile={profile} />
              ))}
              <MarkLegend comparator={names.comparator} language={language} />
            </>
          )}
          {family &&
            drawnOnce(family, `${language} ${context.today}`, () => (
              <AreaFamilySection context={context} area={area} family={family} />
            ))}
          <AreaTrends context={context} profile={profile} catalogue={catalogue} open={open} />
        </>
      )}
      <AreaInequality context={context} profile={profile} catalogue={catalogue} />
      <AreaUnknown language={language} profile={profile} />
      <Notice title={words(language, 'areaPage.next')} level={2}>
        <p>{words(language, 'areaPage.next.none', { area: area.name })}</p>
      </Notice>
      {drawnOnce(profile, `others ${language} ${context.today}`, () => (
        <AreaOtherMeasures context={context} profile={profile} />
      ))}
      {drawnOnce(inside, language, () => (
        <AreaPlaces context={context} profile={profile} inside={inside} />
      ))}
    </PageShell>
  );
}

/** The way to what comes below, past what a reader has no need of. */
function AreaContents({ context: { language }, profile, family }: AreaPageProps) {
  const { area, comparator } = profile;
  const alone = comparator?.id === area.id;
  const inequality = words(language, 'areaPage.inequality', { area: area.name });
  return (
    <PageContents
      language={language}
      parts={[
        {
          id: 'measures-title',
          name: words(language, alone ? 'areaPage.measures.alone' : 'areaPage.measures'),
        },
        ...(family ? [{ id: 'family-title', name: words(language, 'areaPage.family') }] : []),
        { id: 'trends-title', name: words(language, 'areaPage.trends') },
        ...(tellsOfInequality(profile) ? [{ id: 'inequality-title', name: inequality }] : []),
        { id: 'unknown', name: words(language, 'areaPage.unknown') },
        ...(profile.others.length > 0
          ? [{ id: 'others-title', name: words(language, 'areaPage.others') }]
          : []),
        { id: 'about-title', name: words(language, 'areaPage.about') },
      ]}
    />
  );
}

/** Up through the council and the country, leaving out what overlaps only in part. */
function breadcrumbs({ area, parents }: AreaProfile, language: PageContext['language']) {
  const above = parents
    .filter(({ kind, id }) => (kind === 'council' || kind === 'country') && id !== area.id)
    .reverse();
  return [
    { text: speak(language, 'areaPage.breadcrumb'), href: pathIn(language, '/areas') },
    ...above.map(({ name, code }) => ({ text: name, href: pathIn(language, `/areas/${code}`) })),
    { text: area.name },
  ];
}
