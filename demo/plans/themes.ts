import type { BodyKind } from '../../src/partnerships/index.ts';
import type { Character } from '../blueprint.ts';

/** An outcome as plans word it, with who answers for it and how one would know. */
export interface OutcomeTheme {
  name: string;
  improvement: string;
  inequality: string;
  prevention: string;
  /** Keys of demonstration indicators. */
  indicators: readonly string[];
  /** Codes of National Outcomes. */
  national: readonly string[];
  scope: 'local' | 'national' | 'both';
  /** Kinds of partners who answer for it, the lead first. */
  owners: readonly BodyKind[];
}

export interface PriorityTheme {
  name: string;
  why: string;
  outcomes: readonly OutcomeTheme[];
  /** Kinds of places that choose it; left out: all. */
  of?: readonly Character[];
}

export const priorityThemes: readonly PriorityTheme[] = [
  {
    name: 'Every child has a good start',
    why: 'What happens before school begins shapes health, learning and work for life, and it does not begin alike for all.',
    outcomes: [
      {
        name: 'Fewer children grow up in poverty.',
        improvement:
          'Families get all they are due, parents who want more hours find care for their children, and no school day costs what a family does not have.',
        inequality:
          'Help goes first to lone parents, families with a disabled member and the neighbourhoods where most children are poor; we count who it reaches there.',
        prevention: 'Money advice at the first midwife’s visit, before debts begin.',
        indicators: ['child-poverty', 'out-of-work-benefits'],
        national: ['poverty', 'children'],
        scope: 'both',
        owners: ['council', 'health-board', 'third-sector-interface'],
      },
      {
        name: 'Every child is ready for school when school begins.',
        improvement:
          'Every family with a child under five has a named worker, and children who need help with speech have it before they are four.',
        inequality:
          'Home visits are more frequent in the most deprived fifth, where fewer children reach their milestones.',
        prevention: 'Help with food, smoking and breastfeeding before birth.',
        indicators: ['healthy-birthweight', 'p1-healthy-weight'],
        national: ['children', 'education'],
        scope: 'both',
        owners: ['health-board', 'council', 'integration-joint-board'],
      },
    ],
  },
  {
    name: 'Work that pays',
    why: 'Work is the way out of poverty for most, but not where it is short, badly paid or out of reach of the last bus.',
    outcomes: [
      {
        name: 'More people who want work have it, and can live on it.',
        improvement:
          'One door for everybody who looks for work, and partners who are large employers pay the real living wage and hire from where work is scarce.',
        inequality:
          'Half of the places are kept for people out of work for a year or more, disabled people and lone parents.',
        prevention: 'Employers call before somebody who is ill loses the job.',
        indicators: ['employment-rate', 'median-earnings'],
        national: ['fair-work-and-business', 'economy'],
        scope: 'both',
        owners: ['council', 'skills-development-scotland', 'regional-college-board', 'business'],
      },
      {
        name: 'Young people leave school for something that lasts.',
        improvement:
          'Nobody leaves school without a place in work, training or learning, and somebody asks again after six and twelve months.',
        inequality: 'Care-experienced young people have a mentor from the third year of secondary school.',
        prevention: 'Schools tell the partners in the third year who has stopped coming.',
        indicators: ['positive-destinations', 'participation-rate', 'attainment'],
        national: ['education', 'economy'],
        scope: 'local',
        owners: ['regional-college-board', 'council', 'skills-development-scotland'],
      },
    ],
  },
  {
    name: 'Longer lives, lived well',
    why: 'People in the most deprived neighbourhoods die years before others, and spend more of their years in poor health.',
    outcomes: [
      {
        name: 'Fewer people die too early, above all where they do so most.',
        improvement:
          'Heart checks and help to stop smoking come to work places and halls, and people who use drugs or drink harmfully are seen within three weeks.',
        inequality: 'The gap between the most and the least deprived fifth is the measure, not the average.',
        prevention: 'Five in every hundred pounds of the health budget move to prevention each year.',
        indicators: ['early-mortality'],
        national: ['health', 'human-rights'],
        scope: 'national',
        owners: ['health-board', 'integration-joint-board', 'council'],
      },
      {
        name: 'Older people stay well at home.',
        improvement:
          'Everybody who falls is visited within a week by one team, whichever service they called first.',
        inequality:
          'People who live alone and far from a surgery are called first; carers are asked what they need.',
        prevention: 'Strength and balance classes in every locality.',
        indicators: ['emergency-admissions-65-plus', 'emergency-department-attendances'],
        national: ['health', 'communities'],
        scope: 'local',
        owners: ['integration-joint-board', 'health-board', 'fire-and-rescue-service'],
      },
      {
        name: 'Fewer people are lonely.',
        improvement: 'Each locality has a place to go to without paying, open on most days.',
        inequality: 'Places are chosen with disabled people and new Scots, who told us they feel it most.',
        prevention: 'Surgeries and libraries tell people what is on near them.',
        indicators: ['loneliness', 'wellbeing'],
        national: ['communities', 'culture'],
        scope: 'local',
        owners: ['third-sector-interface', 'council', 'health-board'],
      },
    ],
  },
  {
    name: 'Warm homes and places with a future',
    why: 'Cold homes make people ill and poor, and places that lose people lose their schools, shops and doctors next.',
    outcomes: [
      {
        name: 'Fewer homes are cold.',
        improvement:
          'Every home on the damp list is visited before winter, and three hundred homes a year are insulated, hardest to heat first.',
        inequality:
          'Private tenants and people with meters paid in advance come first; they have least say over their heating.',
        prevention: 'Homes are mended before somebody in them is in hospital.',
        indicators: ['fuel-poverty'],
        national: ['poverty', 'environment'],
        scope: 'both',
        owners: ['council', 'housing-association', 'health-board'],
      },
      {
        name: 'Places send out less carbon each year.',
        improvement:
          'Partners’ own buildings and vehicles halve what they send out, and bus, foot and bicycle are the easy way in every town.',
        inequality: 'Savings from public buildings pay for insulating homes in the most deprived fifth.',
        prevention: 'No new public building that needs gas.',
        indicators: ['carbon-emissions'],
        national: ['environment'],
        scope: 'national',
        owners: ['council', 'regional-transport-partnership', 'sepa'],
      },
    ],
  },
  {
    name: 'Places people can stay in',
    why: 'More young people leave than come back. Without homes and work for them there will be nobody to care for those who stay.',
    of: ['remote', 'islands'],
    outcomes: [
      {
        name: 'People can stay, and come back.',
        improvement:
          'Sixty homes that people who work here can pay for, and land for crofts let to people under forty.',
        inequality: 'Homes are let by need and not by means; places that lost most people come first.',
        prevention: 'A school or shop at risk is helped before it closes.',
        indicators: ['depopulation', 'fragility'],
        national: ['communities', 'economy'],
        scope: 'local',
        owners: ['council', 'highlands-and-islands-enterprise', 'housing-association'],
      },
      {
        name: 'Nobody is cut off.',
        improvement: 'A bus or a shared car to a surgery, a shop and a ferry on every working day.',
        inequality: 'Made with people who do not drive, most of them young, old or disabled.',
        prevention: 'Surgeries offer a call where a journey is not needed.',
        indicators: ['loneliness', 'wellbeing'],
        national: ['communities'],
        scope: 'local',
        owners: ['regional-transport-partnership', 'council', 'third-sector-interface'],
      },
    ],
  },
  {
    name: 'Safe at home and out',
    why: 'Harm and the fear of it keep people in, and both are commonest where people have least.',
    of: ['city', 'towns', 'suburb', 'shire'],
    outcomes: [
      {
        name: 'Fewer people are harmed, and fewer are afraid.',
        improvement:
          'Police, council and voluntary groups see people at risk of violence within two days, together and once.',
        inequality:
          'Women and children who live with violence, and people attacked for who they are, come first.',
        prevention: 'Youth workers in the streets where most calls come from, on the evenings they come.',
        indicators: ['crime-rate'],
        national: ['communities', 'human-rights'],
        scope: 'both',
        owners: ['chief-constable', 'council', 'third-sector-interface'],
      },
      {
        name: 'Fewer homes burn.',
        improvement: 'Everybody whom a partner knows to be at risk has a home safety visit within a month.',
        inequality: 'Visits go first to people who live alone, smoke or have trouble moving.',
        prevention: 'Care workers are taught what to look for.',
        indicators: ['dwelling-fires'],
        national: ['communities'],
        scope: 'local',
        owners: ['fire-and-rescue-service', 'council', 'housing-association'],
      },
    ],
  },
];
