/** What was said of drafts, how everybody may read it, and what became of it. */
export const representations = [
  {
    words: 'You write of children as if they were all in the towns. Ours travel an hour to school.',
    shown: 'A community body says that the draft forgets children who live far from towns.',
    answer: 'The improvement now names transport, and the locality groups report on it.',
  },
  {
    words: 'My mother waited nine weeks after her fall. Nothing in here says who would have come.',
    shown: 'A resident tells of a long wait after a fall and asks who is to come.',
    answer: 'The outcome now says who visits, and within what time.',
  },
  {
    words: 'Three hundred homes a year is less than half of those on your own list.',
    shown: 'A respondent says that too few homes are to be insulated each year.',
    answer:
      'Not taken up: there are not enough firms who can do the work. We publish the list’s length each year.',
  },
  {
    words: 'We were asked in July, when nobody is here.',
    shown: 'A community council says that the time for comments was badly chosen.',
    answer: 'The time was made six weeks longer, and two evenings were held in September.',
  },
  {
    words: 'Say what you will stop doing. Otherwise this is a list of wishes.',
    shown: 'A partner asks what will be stopped to pay for what is new.',
    answer: 'Each partner’s promises now say where the money comes from.',
  },
] as const;

/** Where local and national wishes pull apart. */
export const conflicts = [
  {
    national: 'economy',
    local: 'Homes in villages for people who work there, on land that floods once in two hundred years.',
    text: 'No new homes on land that may flood, so that nobody has to be moved later.',
    contested: 'Eleven hectares beside the river',
    who: 'The council’s planning committee; Ministers where it is called in',
    decision: 'Building goes ahead on the four hectares that lie highest. The rest stays field.',
  },
  {
    national: 'health',
    local: 'Keep the minor injuries unit open at night.',
    text: 'Emergency care in fewer, larger places, where more specialists are on duty.',
    contested: 'Nine nurses and the money for their shifts',
    who: 'The health board, after hearing the partnership',
    decision: null,
  },
  {
    national: 'environment',
    local: 'A road past the town, so that lorries leave the street with the school.',
    text: 'Fewer kilometres driven by car each year.',
    contested: 'Fourteen million pounds of the transport budget',
    who: 'The regional transport partnership',
    decision:
      'First a weight limit and a crossing; the road is looked at again in two years with counts of lorries.',
  },
] as const;

/** What boards decided when their page showed them something. */
export const boardMatters = [
  {
    decided:
      'The money advice in surgeries goes on for two more years, paid by the health board and the council.',
    reasons: 'Families who came were due four times what the advice costs.',
    follow: 'Agree who pays which part, and put both in the ledger of promises.',
    came: 'Both partners signed a promise.',
  },
  {
    decided: 'The target for cold homes stays, though it will not be met.',
    reasons: 'A target that moves each time it is missed tells nobody anything.',
    follow: 'Say what it would cost to visit every home on the list.',
    came: 'The cost was reported: the board asked the government for half.',
  },
  {
    decided: 'The pilot with school clothes stops at the end of term.',
    reasons: 'It reached a quarter of those in need, and grants in cash reach nearly all.',
    follow: null,
    came: null,
  },
  {
    decided: 'No more projects begin until the four that nobody has judged are judged.',
    reasons: 'Their funding ends within a year, and nobody could say whether they work.',
    follow: 'Bring each of the four with its reach, its cost at full need and a proposal.',
    came: 'Two were spread, one goes on, one was stopped.',
  },
  {
    decided: 'One team visits everybody who falls, whichever service was called.',
    reasons: 'Three teams visited the same people, and others were visited by none.',
    follow: 'Write down who employs the team and from when it works.',
    came: 'The team began with six people.',
  },
  {
    decided:
      'Measures that no partner reports for two periods are shown to the board by name of the partner.',
    reasons: 'Silence had become the easiest answer.',
    follow: 'Tell each partner, and show the first list at the next meeting.',
    came: 'The list had seven lines at first and three now.',
  },
] as const;
