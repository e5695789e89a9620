import type { DisadvantagedGroup } from '../../src/partnerships/index.ts';

/** Kinds of community body that real partnerships know, with how far they wish to take part. */
export interface CommunityKind {
  /** `{place}` is the name of a ward or a partnership. */
  name: string;
  /** True: of the whole partnership rather than of one ward. */
  wide?: true;
  description: string;
  speaksFor: string;
  groups: readonly DisadvantagedGroup[];
  constituted: boolean;
  wishes: string;
}

/** What partnerships look for above all (section 4(6)): people who are disadvantaged, spoken for by their own. */
export const communityKinds: readonly CommunityKind[] = [
  {
    name: '{place} Tenants and Residents',
    description: 'Households of the estate, meeting every second Thursday.',
    speaksFor: 'Tenants of the council and of the housing association in {place}.',
    groups: ['low-income'],
    constituted: true,
    wishes: 'A seat wherever housing and money advice are decided, but no more than four evenings a year.',
  },
  {
    name: '{place} Young Voices',
    wide: true,
    description: 'People from 12 to 25 who make films about where they live.',
    speaksFor: 'Young people, above all those who have left school without a place to go to.',
    groups: ['children-and-young-people'],
    constituted: false,
    wishes: 'To be asked before plans are written, by message and not in meetings. No seat.',
  },
  {
    name: '{place} Carers’ Circle',
    wide: true,
    description: 'Unpaid carers who support each other.',
    speaksFor: 'People who look after somebody at home without pay.',
    groups: ['carers'],
    constituted: true,
    wishes: 'To take part in health and care only, with respite paid for on the day.',
  },
  {
    name: '{place} Access Panel',
    wide: true,
    description: 'Disabled people who walk, wheel and feel their way through plans before they are built.',
    speaksFor: 'Disabled people.',
    groups: ['disabled-people'],
    constituted: true,
    wishes: 'A full partner in everything, with papers in formats that can be read.',
  },
  {
    name: '{place} Development Trust',
    description: 'Owns the old school and the pier, and runs both.',
    speaksFor: 'People who live in {place} and are members of the trust.',
    groups: ['remote-and-island'],
    constituted: true,
    wishes: 'To deliver services itself, and to sit where land and buildings are decided.',
  },
  {
    name: '{place} Welcome',
    wide: true,
    description: 'Families who came here from elsewhere, and their neighbours.',
    speaksFor: 'People from minority ethnic communities, refugees and those seeking asylum.',
    groups: ['minority-ethnic', 'refugees'],
    constituted: false,
    wishes: 'To be heard through a worker who speaks their languages. Not ready for a seat yet.',
  },
  {
    name: '{place} Recovery Café',
    description: 'A table that is open every day of the year.',
    speaksFor: 'People who are recovering from drugs or drink, and their families.',
    groups: ['substance-use'],
    constituted: true,
    wishes: 'To judge services from the receiving end. Wants nothing to do with writing plans.',
  },
];
