/** What groups talk about, as real ones do: what was said, what was decided and why, and who saw it otherwise. */
export interface Matter {
  title: string;
  said: string;
  decision: string;
  reasons: string;
  dissent?: string;
}

export const matters: readonly Matter[] = [
  {
    title: 'Money advice in surgeries',
    said: 'Two practices tried it for half a year. People came who had never asked anybody before.',
    decision:
      'Money advisers work one day a week in every practice of the two most deprived wards, from next quarter.',
    reasons: 'Each pound spent brought families several pounds they were due.',
    dissent: 'It should have started where there is no advice at all, which is in the villages.',
  },
  {
    title: 'The evening bus',
    said: 'Apprentices cannot get home after the late shift. The operator will not run it for the fares alone.',
    decision:
      'The council and the enterprise agency share the cost of the 21:40 for a year, and count who rides.',
    reasons: 'Eleven people turned work down because of it in one month.',
  },
  {
    title: 'What residents said of the last plan',
    said: 'Most answers came from the places that are best off. Nobody had asked at the school gate.',
    decision:
      'No plan goes to the board again without saying who did not answer and what was done to hear them.',
    reasons: 'A plan for people who were not asked is not theirs.',
  },
  {
    title: 'Empty shops in the High Street',
    said: 'Nine stand empty. Three owners cannot be found.',
    decision: 'The development trust may use two of them without rent for three years.',
    reasons: 'They cost the partnership more empty than full.',
    dissent: 'Firms that do pay rent next door were not asked.',
  },
  {
    title: 'Who shares which data',
    said: 'The police know where people fall, the surgery knows who. Neither may tell the other.',
    decision: 'One agreement for all partners, drafted by the health board, signed by spring.',
    reasons: 'Five separate ones have not been signed in four years.',
  },
  {
    title: 'Budget for prevention',
    said: 'Every partner wants it, and none can say what it would stop doing.',
    decision: 'Each partner brings one thing it will stop, with its cost, to the next meeting.',
    reasons: 'New money will not come.',
    dissent: 'A health board cannot stop anything in winter.',
  },
  {
    title: 'Summer meals',
    said: 'Last summer some days had eighty children and others eight.',
    decision:
      'Meals are served every weekday in the four halls that asked for it, by the people who run the halls.',
    reasons: 'Where neighbours ran it, children came.',
  },
  {
    title: 'Violence at home',
    said: 'More was reported, which may be good news. Nobody could tell.',
    decision: 'Reports are shown beside what the survey says happens, and never alone.',
    reasons: 'A number that rises when trust rises misleads if it stands alone.',
  },
  {
    title: 'Damp homes',
    said: 'The list of homes is three years old.',
    decision:
      'The housing association and the council look at every home on the list before the first frost.',
    reasons: 'Children in them are in hospital more often.',
  },
  {
    title: 'A voice for young people',
    said: 'They sent a film. It was watched twice.',
    decision: 'Young people choose two questions that the board must answer in public each year.',
    reasons: 'They asked for answers, not for a seat.',
  },
];
