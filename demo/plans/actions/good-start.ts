import type { ActionTheme } from './action-theme.ts';

export const childPoverty: readonly ActionTheme[] = [
  {
    name: 'Money advice at the first midwife’s visit',
    words:
      'Every midwife offers a call with an adviser, who rings the same week and stays with the family until payments arrive.',
    bodies: ['health-board', 'third-sector-interface'],
    prevention: 'primary',
    before: 'Families were handed a leaflet with six telephone numbers.',
    after: 'The adviser rings them, and rings again when the child is born.',
    need: 420,
    needSource: 'Births to families with low income in a year, maternity records',
    assumption:
      'Most families who are due money do not know of it, and a baby’s first year is when they look.',
    evidence:
      'In a pilot of two clinics, families gained £1,900 a year on average. Nobody was compared with them.',
    steps: [
      'Midwives of all teams are shown how to offer it',
      'Advisers ring within five working days',
      'Every clinic offers it',
    ],
    well: 'Nine in ten families who were offered a call took it. Advisers now ring within three days.',
    behind: 'One adviser left in spring. Families in the north waited up to three weeks for their call.',
    promise: {
      kind: 'staff',
      words: 'Lends a midwife one day a week to teach the other teams how to offer advice.',
      posts: 0.2,
    },
    verdict: {
      decided: 'spread',
      reasons: 'It reaches families nobody else reaches, and each pound spent brought eleven.',
      cost: 180,
      whoPays: 'The health board from its prevention money, the council the rest',
    },
  },
  {
    name: 'School days that cost nothing',
    words:
      'Each school counts what a year costs a family, from trips to gym shoes, and takes out what it can. Grants are paid without a form where the council knows already who is due them.',
    bodies: ['council'],
    prevention: 'secondary',
    before:
      'Parents filled in the same form each August, and a quarter of those who were due a grant never did.',
    after: 'Grants arrive by themselves, and no letter home asks for cash.',
    need: 2_600,
    needSource: 'Pupils in families with low income, benefit records of the council',
    assumption: 'What a school asks for is paid out of food and heating first.',
    evidence:
      'Nine schools added up their year: £480 a child. Since then trips have been free in six of them.',
    steps: [
      'Nine schools have counted what a year costs',
      'Grants are paid without a form',
      'Every school has a plan that parents saw',
    ],
    well: 'Seven more schools dropped charges for trips. Parents chose which costs went first.',
    behind: 'Two systems would not talk to each other, so that grants were paid by hand again this August.',
    promise: {
      kind: 'service-change',
      words: 'Pays school clothing and meal grants from its own records, without asking families to apply.',
    },
    verdict: {
      decided: 'continue',
      reasons:
        'It works where head teachers believe in it. The rest need help before anything more is asked.',
      cost: 95,
      whoPays: 'The council’s education budget',
    },
  },
  {
    name: 'A second-hand shop for school clothes',
    words:
      'Parents run a room of good clothes without prices, open on Saturdays and on the first day of term.',
    bodies: ['third-sector-interface', 'community-body'],
    prevention: 'responsive',
    local: true,
    before: 'Coats were handed down within families that had somebody to hand them down.',
    after: 'Anybody comes in, takes what fits and leaves what does not.',
    need: 900,
    needSource: 'Pupils of four schools who are due a clothing grant',
    assumption: 'Families save what a uniform costs, and nobody can tell by a coat who has least.',
    evidence: 'None beyond what parents say; the grant in cash reaches more families.',
    steps: ['A room and ten volunteers are found', 'Open for a full school year', 'Three schools take part'],
    well: 'Two hundred coats went out before the frost, more than in the whole of last winter.',
    behind: 'The room floods. We were shut for five Saturdays, and the stock had to be washed again.',
    promise: {
      by: 'council',
      kind: 'assets',
      words: 'Lets parents use the old janitor’s house without rent or rates.',
    },
    verdict: {
      decided: 'stop',
      reasons: 'It reached a quarter of those in need, and grants in cash now reach nearly all of them.',
      cost: 60,
      whoPays: 'Nobody: the money goes into grants',
    },
  },
];

export const readyForSchool: readonly ActionTheme[] = [
  {
    name: 'Speech and language help before four',
    words:
      'Nurseries listen to each child at two and a half. Those who need it have a therapist in the nursery within six weeks, not in a clinic.',
    bodies: ['health-board', 'council'],
    prevention: 'secondary',
    before: 'Children waited eleven months, and one in three appointments in the clinic was missed.',
    after: 'The therapist comes to the nursery, and its staff go on between visits.',
    need: 640,
    needSource: 'Children who miss a milestone at 27 to 30 months, health visitors’ reviews',
    assumption: 'Children who speak well at four learn to read when others do.',
    evidence: 'Strong for short courses led by therapists in nurseries; weaker for staff who go on alone.',
    steps: [
      'All nursery staff have learned to listen for it',
      'No child waits longer than six weeks',
      'Parents join in every nursery',
    ],
    well: 'The longest wait fell from eleven months to nine weeks. Fathers came to the evening sessions.',
    behind: 'Two therapists’ posts are advertised for the third time. Waits grew to five months in the east.',
    promise: {
      kind: 'staff',
      words: 'Moves three speech therapists from clinics into nurseries.',
      posts: 3,
    },
    verdict: {
      decided: 'spread',
      reasons: 'Half of the children needed no more help after one term.',
      cost: 410,
      whoPays: 'The health board and the council, half each',
    },
  },
  {
    name: 'Food from before birth to first school lunch',
    words:
      'Cooking together in family centres, help with breastfeeding at home, and fruit at every toddler group.',
    bodies: ['health-board', 'third-sector-interface'],
    prevention: 'primary',
    local: true,
    before: 'Advice came as a talk, mostly after a child had been weighed.',
    after: 'Families cook and eat together each week, and take the shopping home.',
    need: 780,
    needSource: 'Children under five in the most deprived fifth, population estimates',
    assumption: 'Families buy and cook differently once they have tried it with others.',
    evidence: 'Reviews find small changes in what children eat, and none yet in their weight.',
    steps: [
      'Four cooks are trained',
      'Two family centres cook each week',
      'Open in every locality with a group',
    ],
    well: 'The Thursday table has a waiting list. Grandparents have asked for one of their own.',
    behind: 'The kitchen failed its inspection. We cook in the church hall until it is mended.',
    promise: {
      kind: 'money',
      words: 'Pays for food, cooks and travel of two family centres.',
      pounds: 38_000,
    },
    verdict: {
      decided: 'continue',
      reasons: 'Families come back. It is too early to see it in the figures of the first class.',
      cost: 150,
      whoPays: 'The health board',
    },
  },
  {
    name: 'A named worker for every family with a child under five',
    words:
      'One person whom a family can ring about anything, and who brings others in rather than passing people on.',
    bodies: ['council', 'health-board', 'integration-joint-board'],
    prevention: 'primary',
    before: 'A family with three worries told their story to three services.',
    after: 'They tell it once, and the worker comes along the first time.',
    need: 3_100,
    needSource: 'Families with a child under five and one other need, health visitors’ caseloads',
    assumption: 'Families ask earlier if they know the person they ask.',
    evidence: 'Visits by the same nurse lowered injuries and admissions in long trials elsewhere.',
    steps: [
      'Forty workers are named',
      'Families under one year have theirs',
      'Families under five have theirs',
    ],
    well: 'Four in five families with a baby know the name of their worker. We asked them.',
    behind: 'Caseloads are above ninety in two teams, so that visits are late and short there.',
    promise: {
      kind: 'data',
      words: 'Shares, with families’ consent, one record that the worker and the nursery both write in.',
    },
    verdict: {
      decided: 'spread',
      reasons: 'Families who have a worker ask four months earlier than those who do not.',
      cost: 260,
      whoPays: 'Council, health board and the Government’s whole family fund, a third each',
    },
  },
];
