import { type BodyKind, designationsOfKind, type DisadvantagedGroup } from '../../src/partnerships/index.ts';
import { communityKinds } from './community-bodies.ts';
import { morningOf } from './days.ts';
import { pickSome } from './person-names.ts';
import { type InventedBody, type Inventing, newId, type PartnershipPlace } from './table.ts';

/** Since when the register has been kept: about three years. */
const registered = -1_080;

interface BodyFacts {
  kind: BodyKind;
  name: string;
  shortName?: string;
  nameGd?: string;
  areas: readonly number[] | null;
  description: string;
  speaksFor?: string;
  groups?: readonly DisadvantagedGroup[];
  places?: readonly number[];
  constituted?: boolean;
  wishes?: string;
  /** The partnership that keeps the record; null: the nation. */
  keeper?: number | null;
  recorded?: number;
}

/** Every body of the country: those that sit in all partnerships, in several, and in one. */
export function inventBodies(inventing: Inventing): InventedBody[] {
  const { places } = inventing;
  return [
    ...nationalBodies(inventing),
    ...regionalBodies(inventing),
    ...places.flatMap((place) => localBodies(inventing, place)),
  ].map((facts) => addBody(inventing, facts));
}

function addBody(inventing: Inventing, facts: BodyFacts): InventedBody {
  const id = newId(inventing, facts.recorded ?? registered);
  const recorded = morningOf(inventing.calendar.day(facts.recorded ?? registered));
  inventing.rows.add('body', {
    id,
    kind: facts.kind,
    name: facts.name,
    name_gd: facts.nameGd ?? null,
    short_name: facts.shortName ?? null,
    website: `https://${slug(facts.shortName ?? facts.name)}.example`,
    description: facts.description,
    everywhere: facts.areas === null,
    council_areas: facts.areas ?? [],
    speaks_for: facts.speaksFor ?? null,
    speaks_for_groups: facts.groups ?? [],
    speaks_for_places: facts.places ?? [],
    constituted: facts.constituted ?? null,
    wishes: facts.wishes ?? null,
    registered_by_partnership_id: facts.keeper ?? null,
    published_at: recorded,
    recorded_from: recorded,
  });
  for (const { schedule, since, source, toCheck } of designationsOfKind(facts.kind)) {
    inventing.rows.add('body_designation', {
      id: newId(inventing, facts.recorded ?? registered),
      body_id: id,
      schedule,
      since,
      source,
      to_check: toCheck,
      recorded_from: recorded,
    });
  }
  return {
    id,
    name: facts.name,
    shortName: facts.shortName ?? facts.name,
    kind: facts.kind,
    areas: facts.areas,
  };
}

function nationalBodies({ country }: Inventing): BodyFacts[] {
  const everywhere = (kind: BodyKind, name: string, description: string): BodyFacts => ({
    kind,
    name,
    description,
    areas: null,
  });
  return [
    everywhere('chief-constable', `Police Service of ${country}`, 'Keeps people safe, in every community.'),
    everywhere(
      'fire-and-rescue-service',
      `${country} Fire and Rescue Service`,
      'Prevents fires, and puts them out.',
    ),
    everywhere('sepa', `${country} Environment Agency`, 'Looks after air, water and soil.'),
    everywhere('scottish-natural-heritage', `Nature ${country}`, 'Advises on nature and landscape.'),
    everywhere(
      'historic-environment-scotland',
      `Heritage ${country}`,
      'Cares for what earlier people built.',
    ),
    everywhere('sportscotland', `Sport ${country}`, 'Helps people to be active.'),
    everywhere('skills-development-scotland', `Skills ${country}`, 'Careers advice and apprenticeships.'),
    everywhere('visitscotland', `Visit ${country}`, 'Brings visitors.'),
  ];
}

function regionalBodies({ places, boardNames, country }: Inventing): BodyFacts[] {
  const ids = (wanted: (place: PartnershipPlace) => boolean) => places.filter(wanted).map(({ id }) => id);
  const far = ids(({ character }) => character === 'remote' || character === 'islands');
  const south = places.slice(-3).map(({ id }) => id);
  const rest = places.map(({ id }) => id).filter((id) => !far.includes(id) && !south.includes(id));
  const boards = boardNames.map((name, board): BodyFacts => {
    return {
      kind: 'health-board',
      name: `NHS ${name}`,
      areas: ids((place) => place.board === board),
      description: 'Protects and improves health, and runs hospitals and community services.',
    };
  });
  const colleges = boardNames.slice(0, 10).map((name, board): BodyFacts => {
    return {
      kind: 'regional-college-board',
      name: `${name} College`,
      areas: ids((place) => place.board === board || (board === 9 && place.board >= 10)),
      description: 'Further education, at day, in the evening and at a distance.',
    };
  });
  const transport = [0, 3, 5, 8, 10, 12, 13].map((board, at, starts): BodyFacts => {
    return {
      kind: 'regional-transport-partnership',
      name: `${boardNames[board]} Transport Partnership`,
      areas: ids((place) => place.board >= board && place.board < (starts[at + 1] ?? 99)),
      description: 'Plans how people get about across several council areas.',
    };
  });
  return [
    ...boards.filter(({ areas }) => areas?.length),
    ...colleges.filter(({ areas }) => areas?.length),
    ...transport.filter(({ areas }) => areas?.length),
    {
      kind: 'highlands-and-islands-enterprise',
      name: `Northern ${country} Enterprise`,
      areas: far,
      description: 'Work and communities in the north and the isles.',
    },
    {
      kind: 'south-of-scotland-enterprise',
      name: `South of ${country} Enterprise`,
      areas: south,
      description: 'Work and communities in the south.',
    },
    {
      kind: 'scottish-enterprise',
      name: `${country} Enterprise`,
      areas: rest,
      description: 'Helps businesses to grow.',
    },
    {
      kind: 'national-park-authority',
      name: `${places[3]?.name} and ${places[4]?.name} National Park Authority`,
      areas: places.slice(3, 5).map(({ id }) => id),
      description: 'Cares for the park, with the people who live in it.',
    },
  ];
}

function localBodies(inventing: Inventing, place: PartnershipPlace): BodyFacts[] {
  const { random } = inventing;
  const { id, name, wards } = place;
  const here = { areas: [id], keeper: id };
  const communityCouncils = pickSome(random, wards, 3).map((ward): BodyFacts => {
    return {
      ...here,
      kind: 'community-council',
      name: `${ward.name} Community Council`,
      description: 'Elected by the people of its area to say what they think.',
      speaksFor: `Everybody who lives in ${ward.name}.`,
      places: [ward.id],
      constituted: true,
      wishes: 'To be asked about everything that changes in its area, and to answer within a month.',
      recorded: registered + random.below(300),
    };
  });
  const communities = pickSome(random, communityKinds, 4 + random.below(3)).map((kind): BodyFacts => {
    const ward = wards[random.below(wards.length)];
    const of = kind.wide || !ward ? name : ward.name;
    return {
      ...here,
      kind: 'community-body',
      name: kind.name.replace('{place}', of),
      description: kind.description,
      speaksFor: kind.speaksFor.replace('{place}', of),
      groups: kind.groups,
      places: kind.wide || !ward ? [] : [ward.id],
      constituted: kind.constituted,
      wishes: kind.wishes,
      recorded: registered + 60 + random.below(800),
    };
  });
  return [
    { ...here, kind: 'council', name: `${name} Council`, description: `The elected council of ${name}.` },
    {
      ...here,
      kind: 'integration-joint-board',
      name: `${name} Integration Joint Board`,
      description: 'Plans health and social care for the council and the health board together.',
    },
    {
      ...here,
      kind: 'third-sector-interface',
      name: `Voluntary Action ${name}`,
      description: 'Supports charities, volunteers and social enterprises, and speaks for them.',
    },
    {
      ...here,
      kind: 'business',
      name: `${name} Chamber of Commerce`,
      description: 'Some hundred local firms, most with fewer than ten people.',
    },
    {
      ...here,
      kind: 'housing-association',
      name: `${name} Homes`,
      description: 'Lets homes that people can afford.',
    },
    ...communityCouncils,
    ...communities,
  ];
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
