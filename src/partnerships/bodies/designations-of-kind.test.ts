import { describe, expect, it } from 'vitest';
import { type BodyKind, bodyKinds } from './body-kind.ts';
import { designationsOfKind, isPartnerByLaw, type Schedule } from './designations-of-kind.ts';

const kindsIn = (schedule: Schedule) =>
  bodyKinds.filter((kind) => designationsOfKind(kind).some((one) => one.schedule === schedule));

/** Community Empowerment (Scotland) Act 2015, as amended to April 2024, each entry a line of the Schedule. */
const schedule1: [string, BodyKind][] = [
  ['regional college boards', 'regional-college-board'],
  ['the chief constable of the Police Service of Scotland', 'chief-constable'],
  ['a Health Board', 'health-board'],
  ['Highlands and Islands Enterprise', 'highlands-and-islands-enterprise'],
  ['Historic Environment Scotland', 'historic-environment-scotland'],
  ['an integration joint board', 'integration-joint-board'],
  ['a National Park authority', 'national-park-authority'],
  ['a regional strategic body', 'regional-strategic-body'],
  ['Scottish Enterprise', 'scottish-enterprise'],
  ['the Scottish Environment Protection Agency', 'sepa'],
  ['the Scottish Fire and Rescue Service', 'fire-and-rescue-service'],
  ['Scottish Natural Heritage', 'scottish-natural-heritage'],
  ['sportscotland', 'sportscotland'],
  ['Skills Development Scotland', 'skills-development-scotland'],
  ['a regional Transport Partnership', 'regional-transport-partnership'],
  ['VisitScotland', 'visitscotland'],
  ['South of Scotland Enterprise', 'south-of-scotland-enterprise'],
];

const schedule2: [string, BodyKind][] = [
  ['boards of management of colleges', 'college'],
  ['boards of management of colleges, regional ones', 'regional-college-board'],
  ['a Health Board', 'health-board'],
  ['Highlands and Islands Enterprise', 'highlands-and-islands-enterprise'],
  ['a local authority', 'council'],
  ['a National Park authority', 'national-park-authority'],
  ['the Police Service of Scotland', 'chief-constable'],
  ['Scottish Enterprise', 'scottish-enterprise'],
  ['the Scottish Environment Protection Agency', 'sepa'],
  ['the Scottish Fire and Rescue Service', 'fire-and-rescue-service'],
  ['Scottish Natural Heritage', 'scottish-natural-heritage'],
  ['a regional Transport Partnership', 'regional-transport-partnership'],
];

const schedule3: [string, BodyKind][] = [
  ['a local authority', 'council'],
  ['the Scottish Ministers', 'scottish-ministers'],
  ['the Crofting Commission', 'crofting-commission'],
  ['an incorporated college', 'college'],
  ['an incorporated college, a regional one', 'regional-college-board'],
  ['a Health Board', 'health-board'],
  ['a Special Health Board', 'special-health-board'],
  ['Highlands and Islands Enterprise', 'highlands-and-islands-enterprise'],
  ['Historic Environment Scotland', 'historic-environment-scotland'],
  ['a National Park authority', 'national-park-authority'],
  ['a regional Transport Partnership', 'regional-transport-partnership'],
  ['Scottish Canals', 'scottish-canals'],
  ['the Scottish Courts and Tribunals Service', 'courts-and-tribunals-service'],
  ['Scottish Enterprise', 'scottish-enterprise'],
  ['the Scottish Environment Protection Agency', 'sepa'],
  ['the Scottish Fire and Rescue Service', 'fire-and-rescue-service'],
  ['Scottish Natural Heritage', 'scottish-natural-heritage'],
  ['the Scottish Police Authority', 'scottish-police-authority'],
  ['Scottish Water', 'scottish-water'],
  ['South of Scotland Enterprise', 'south-of-scotland-enterprise'],
];

describe('the Schedules', () => {
  it.each([
    [1 as const, schedule1],
    [2 as const, schedule2],
    [3 as const, schedule3],
  ])('%d holds these kinds of bodies and no others', (schedule, lines) => {
    expect(kindsIn(schedule).sort()).toEqual(lines.map(([, kind]) => kind).sort());
  });

  it.each<BodyKind>([
    'integration-joint-board',
    'historic-environment-scotland',
    'regional-strategic-body',
    'south-of-scotland-enterprise',
    'visitscotland',
    'skills-development-scotland',
    'sportscotland',
  ])('2 leaves out a partner that is no public service authority: %s', (kind) => {
    expect(designationsOfKind(kind).map(({ schedule }) => schedule)).not.toContain(2);
  });

  it.each<BodyKind>([
    'third-sector-interface',
    'business',
    'community-body',
    'community-council',
    'university',
  ])('hold no %s', (kind) => {
    expect(designationsOfKind(kind)).toEqual([]);
  });

  it('took in South of Scotland Enterprise on 16 October 2019', () => {
    expect(isPartnerByLaw('south-of-scotland-enterprise', '2019-10-15')).toBe(false);
    expect(isPartnerByLaw('south-of-scotland-enterprise', '2019-10-16')).toBe(true);
    expect(isPartnerByLaw('sepa', '2016-12-20')).toBe(true);
  });

  it('say which of their entries a person must check: those of the third, read in guidance only', () => {
    for (const kind of bodyKinds)
      for (const { schedule, toCheck } of designationsOfKind(kind)) expect(toCheck).toBe(schedule === 3);
  });
});
