import type { ActionTheme } from './action-theme.ts';

export const workForAll: readonly ActionTheme[] = [
  {
    name: 'One door for everybody who looks for work',
    words:
      'Jobcentre staff, the college and the council sit in one shop in the main street. Whoever comes in is asked once and leaves with a name and a day.',
    bodies: ['council', 'skills-development-scotland', 'regional-college-board'],
    prevention: 'secondary',
    before: 'Nineteen schemes, each with its own forms and its own idea of who was ready.',
    after: 'One conversation, one plan, and one adviser until six months into the job.',
    need: 1_900,
    needSource: 'People out of work for a year or more, benefit statistics',
    assumption: 'People give up between doors, not behind them.',
    evidence:
      'Places with one door keep more people to the first interview; whether in work after a year is not known.',
    steps: [
      'A shop with room for four partners',
      'All partners refer to it alone',
      'Advisers stay on for six months',
    ],
    well: 'Three in ten who came in this quarter are in work. Most had tried two other places first.',
    behind: 'The lease took five months. Advisers have worked from the library in the meantime.',
    promise: {
      kind: 'assets',
      words: 'Gives the ground floor of its old housing office for the shop, heated and cleaned.',
    },
    verdict: {
      decided: 'spread',
      reasons:
        'People keep their first appointment twice as often. The towns further out have nothing like it.',
      cost: 340,
      whoPays: 'The council two thirds, the skills agency one third',
    },
  },
  {
    name: 'Half of our starting jobs for people far from work',
    words:
      'Partners who employ more than a hundred people keep half of their starting jobs for people out of work for a year, disabled people and lone parents, and pay the real living wage.',
    bodies: ['council', 'health-board', 'business'],
    prevention: 'primary',
    before: 'Starting jobs asked for two years’ experience and a driving licence.',
    after: 'A trial week, paid, instead of an interview.',
    need: 760,
    needSource: 'People with a health condition who want work, yearly survey of the labour market',
    assumption: 'The largest employers here are the partners themselves.',
    evidence: 'Hospitals that hired this way kept four in five after a year, more than from advertising.',
    steps: [
      'Each partner has counted its starting jobs',
      'First fifty people have begun',
      'Half of all starting jobs',
    ],
    well: 'Thirty-one people began this quarter, twelve of them lone parents. Twenty-nine are still there.',
    behind: 'A freeze on hiring at one partner left only eleven jobs to fill this quarter.',
    promise: {
      by: 'health-board',
      kind: 'service-change',
      words:
        'Keeps half of its starting jobs in catering, portering and care for people out of work for a year.',
    },
    verdict: {
      decided: 'continue',
      reasons: 'People stay. The private employers have not joined in yet.',
      cost: 520,
      whoPays: 'Each employer, from its own pay budget',
    },
  },
  {
    name: 'A late bus for the late shift',
    words:
      'A minibus that leaves the industrial estate when the late shift ends, paid by firms, college and council.',
    bodies: ['regional-transport-partnership', 'business'],
    prevention: 'secondary',
    local: true,
    before: 'The last bus left forty minutes before the late shift ended.',
    after: 'People get home, and can take the job.',
    need: 310,
    needSource: 'Late-shift workers without a car, counted by four firms',
    assumption: 'Jobs nearby stay empty because people cannot get home from them.',
    evidence:
      'Eleven people turned a job down in one month for want of a bus. We counted for one month only.',
    steps: ['Four firms have agreed to pay', 'It runs five nights a week', 'It pays half of its own cost'],
    well: 'Twenty-two riders a night on average. One firm has filled all its late shifts for the first time.',
    behind: 'The driver was ill for a month and no other could be found. Riders lost trust in it.',
    promise: { kind: 'money', words: 'Pays the shortfall of the late bus for two years.', pounds: 46_000 },
    verdict: {
      decided: 'stop',
      reasons: 'It costs more than taxis for those who ride. The firms will share taxis from now on.',
      cost: 610,
      whoPays: 'The four firms',
    },
  },
];

export const leavingSchool: readonly ActionTheme[] = [
  {
    name: 'A mentor from the third year',
    words:
      'Care-experienced pupils, and those whose attendance falls below eight days in ten, choose an adult who meets them every week and stays when they leave.',
    bodies: ['council', 'third-sector-interface'],
    prevention: 'secondary',
    before: 'Help began in the last term, when many had stopped coming.',
    after: 'One adult, for three years, whom they chose.',
    need: 240,
    needSource: 'Care-experienced pupils and pupils with attendance below 80%, school census',
    assumption: 'Young people stay where somebody would miss them.',
    evidence:
      'A trial of mentors in care found more staying on at 16; effects were largest where pairs lasted.',
    steps: [
      'Eighty mentors are checked and trained',
      'Every pair has met for a term',
      'Pairs go on after school',
    ],
    well: 'Of forty who were to leave at sixteen, thirty-three stayed or began a course.',
    behind: 'Too few men came forward. Boys wait on average seven weeks for somebody to choose from.',
    promise: {
      kind: 'staff',
      words: 'Lets forty of its staff mentor for two hours a week in working time.',
      posts: 2,
    },
    verdict: {
      decided: 'spread',
      reasons: 'Attendance rose by a day a fortnight among those who have had a mentor for a year.',
      cost: 1_150,
      whoPays: 'The council and a trust that funds youth work',
    },
  },
  {
    name: 'College on the school’s timetable',
    words:
      'Two afternoons a week of building, care or computing at the college, for pupils in their last three years.',
    bodies: ['regional-college-board', 'council'],
    prevention: 'primary',
    before:
      'College and schools rang their bells at different times, so that pupils missed one or the other.',
    after: 'One timetable across seven schools, and a bus between.',
    need: 1_050,
    needSource: 'Pupils in the last three years who say school has nothing for them, yearly pupil survey',
    assumption: 'Pupils who do not see the point of school see it in a workshop.',
    evidence: 'Those who took part stayed on more often; they also chose to take part.',
    steps: [
      'Seven schools share one timetable',
      'Three courses in each',
      'Half of places go to the most deprived fifth',
    ],
    well: 'Courses in care are full, with a third of boys. Two schools have asked for more places.',
    behind: 'The bus contract ended. Pupils from the far schools missed four weeks.',
    promise: {
      kind: 'service-change',
      words:
        'Moves its timetable to fit the schools’, and keeps half of the places for pupils who need them most.',
    },
    verdict: {
      decided: 'continue',
      reasons: 'Pupils like it and stay. Half of the places do not yet go to those for whom they were meant.',
      cost: 700,
      whoPays: 'The college and the council, as now',
    },
  },
  {
    name: 'Somebody asks again after six months',
    words:
      'A call, a message or a knock at the door to each school leaver after six and twelve months, with an offer ready.',
    bodies: ['skills-development-scotland', 'council'],
    prevention: 'tertiary',
    before: 'Leavers were counted in October and then not again.',
    after: 'Those who dropped out hear from somebody within weeks.',
    need: 330,
    needSource: 'School leavers of two years who are in no work, training or learning',
    assumption: 'Those who drop out come back sooner if they are asked than if they must ask.',
    evidence: 'A third of those who were reached took an offer; nobody knows how many would have without.',
    steps: [
      'Lists are shared by law and by consent',
      'Every leaver is called at six months',
      'And again at twelve',
    ],
    well: 'We reached nine in ten. Forty-six began something within a month of the call.',
    behind: 'Numbers had changed for a third of them. We now ask for two at the leavers’ day.',
    promise: {
      kind: 'data',
      words: 'Shares each quarter, as the law allows, who has dropped out of training or learning.',
    },
    verdict: {
      decided: 'continue',
      reasons: 'Cheap, and it finds people whom nobody else looks for.',
      cost: 85,
      whoPays: 'The skills agency',
    },
  },
];
