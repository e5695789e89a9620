import type { StatutoryBody } from './statutory-body.ts';

const national = (body: Omit<StatutoryBody, 'councils' | 'source'>): StatutoryBody => ({
  ...body,
  councils: 'every',
  source: 'Community Empowerment (Scotland) Act 2015, schedule 1; the body works in the whole of Scotland',
});

/** Bodies of schedule 1 that work in every council area. */
export const nationalBodies: readonly StatutoryBody[] = [
  national({
    key: 'chief-constable',
    kind: 'chief-constable',
    name: 'Chief constable of the Police Service of Scotland',
    shortName: 'Police Scotland',
  }),
  national({
    key: 'fire-and-rescue-service',
    kind: 'fire-and-rescue-service',
    name: 'Scottish Fire and Rescue Service',
    shortName: 'SFRS',
  }),
  national({
    key: 'historic-environment-scotland',
    kind: 'historic-environment-scotland',
    name: 'Historic Environment Scotland',
  }),
  national({
    key: 'sepa',
    kind: 'sepa',
    name: 'Scottish Environment Protection Agency',
    shortName: 'SEPA',
  }),
  national({
    key: 'scottish-natural-heritage',
    kind: 'scottish-natural-heritage',
    name: 'Scottish Natural Heritage',
    shortName: 'NatureScot',
  }),
  national({
    key: 'sportscotland',
    kind: 'sportscotland',
    name: 'Scottish Sports Council',
    shortName: 'sportscotland',
  }),
  national({
    key: 'skills-development-scotland',
    kind: 'skills-development-scotland',
    name: 'Skills Development Scotland',
    shortName: 'SDS',
  }),
  national({ key: 'visitscotland', kind: 'visitscotland', name: 'VisitScotland' }),
];
