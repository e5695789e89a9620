import type { BodyKind } from '../../src/partnerships/index.ts';
import type { Character } from '../blueprint.ts';

/** A plan that another law asks for, as places have theirs. */
export interface MadePlan {
  /** `{place}` is the name of the partnership. */
  title: string;
  holder: BodyKind;
  withOthers?: string;
  /** Words in the names of outcomes that it shares. */
  shares: readonly string[];
  /** Kinds of places where it is asked for; left out: all. */
  of?: readonly Character[];
  notNeeded?: string;
}

/** By the key of the duty. */
export const madeFor: Readonly<Record<string, MadePlan | undefined>> = {
  'child-poverty-action-report': {
    title: '{place} local child poverty action report',
    holder: 'council',
    withOthers: 'With the health board',
    shares: ['poverty', 'work have it'],
  },
  'childrens-services-plan': {
    title: 'Children’s services plan for {place}',
    holder: 'council',
    withOthers: 'With the health board',
    shares: ['poverty', 'ready for school', 'leave school'],
  },
  'ijb-strategic-plan': {
    title: 'Strategic commissioning plan for {place}',
    holder: 'integration-joint-board',
    shares: ['die too early', 'stay well at home'],
  },
  'community-justice-plan': {
    title: '{place} community justice outcomes improvement plan',
    holder: 'council',
    withOthers: 'All community justice partners together',
    shares: ['harmed'],
  },
  'community-learning-plan': {
    title: 'Community learning and development in {place}',
    holder: 'council',
    shares: ['leave school', 'lonely'],
  },
  'local-housing-strategy': {
    title: '{place} local housing strategy',
    holder: 'council',
    shares: ['cold', 'stay, and come back'],
  },
  'local-development-plan': {
    title: '{place} local development plan',
    holder: 'council',
    shares: ['carbon', 'come back'],
  },
  'regional-transport-strategy': {
    title: 'Regional transport strategy',
    holder: 'regional-transport-partnership',
    shares: ['carbon', 'cut off'],
  },
  'local-police-plan': {
    title: 'Local policing plan for {place}',
    holder: 'chief-constable',
    shares: ['harmed'],
  },
  'local-fire-plan': {
    title: 'Local fire and rescue plan for {place}',
    holder: 'fire-and-rescue-service',
    shares: ['burn', 'stay well at home'],
  },
  'climate-change-report': {
    title: '{place} Council’s climate report',
    holder: 'council',
    shares: ['carbon', 'cold'],
  },
  'biodiversity-report': {
    title: 'Nature in {place}: report on the biodiversity duty',
    holder: 'council',
    shares: [],
  },
  'fairer-scotland-assessment': {
    title: 'Fairer Scotland assessment of the {place} plan',
    holder: 'council',
    shares: ['poverty', 'die too early'],
  },
  'equality-impact-assessment': {
    title: 'Equality impact assessment of the {place} plan',
    holder: 'council',
    shares: [],
  },
  'island-impact-assessment': {
    title: 'Island communities impact assessment of the {place} plan',
    holder: 'council',
    shares: ['cut off', 'come back'],
    of: ['islands', 'remote'],
    notNeeded: 'There are no inhabited islands in this area.',
  },
  'gaelic-language-plan': {
    title: '{place} Council’s Gaelic language plan',
    holder: 'council',
    shares: [],
    of: ['islands', 'remote', 'city'],
    notNeeded: 'The council has not been asked to make one.',
  },
};
