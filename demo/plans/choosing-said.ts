/** By what bodies scored. */
export const criteria = [
  {
    name: 'How many people it touches',
    words: 'Not how loud it is: how many lives are worse for it, and for how long.',
    highest: 4,
    weight: 1,
  },
  {
    name: 'How unequal it is',
    words: 'Whether those who have least bear most of it.',
    highest: 4,
    weight: 2,
  },
  {
    name: 'Whether it takes all of us',
    words: 'Low where one partner could mend it alone, and should.',
    highest: 4,
    weight: 2,
  },
  {
    name: 'Whether harm can be prevented',
    words: 'High where something done early saves more later, and somebody knows what.',
    highest: 4,
    weight: 1,
  },
] as const;

/** What communities proposed, and why each was left out or taken out. */
export const proposed = [
  {
    name: 'A dentist who takes new patients',
    concern:
      'Eleven of us rang every practice within thirty miles. Two had a list, none had a place. Children go to hospital with their teeth.',
    leftOut:
      'It touches many, but contracts for dentists are made between the health board and the Government. The health board reports on it to the board twice a year instead.',
    takenOut: null,
  },
  {
    name: 'A bus home after six',
    concern:
      'Whoever works late, plays in a team or visits somebody in hospital needs a car or a friend with one.',
    leftOut:
      'Taken into the outcomes on work and on loneliness, where it is part of the reason why. Alone it would have no measure.',
    takenOut: null,
  },
  {
    name: 'Dog fouling on the school path',
    concern: 'We have asked for a bin since the spring before last.',
    leftOut: null,
    takenOut: 'The council put up two bins the week after, so nobody had to score it.',
  },
] as const;

/** Why a theme was left out, by its name. */
export const leftOut: Readonly<Record<string, string>> = {
  'Every child has a good start':
    'The children’s services plan carries it with the same partners. This plan would say it twice and do it once.',
  'Work that pays':
    'Figures here are no worse than elsewhere, and the regional partnership has the money. We ask it to report to us.',
  'Longer lives, lived well':
    'The integration joint board’s own plan carries it. We keep one outcome of it in each locality plan.',
  'Warm homes and places with a future':
    'The local housing strategy has it, and most of what would help is decided in grants that are not ours.',
  'Places people can stay in':
    'It mattered most to the localities furthest out, and stands in their plans. Elsewhere people are coming, not leaving.',
  'Safe at home and out':
    'Crime is lower than in the country and falling. Violence at home stays with the public protection committee.',
};

/** What bodies did not agree with: of partners and of communities. */
export const dissents = {
  partner:
    'Three priorities are still too many for the people we have. We would have taken two, and said in the plan what stops.',
  community:
    'Those who scored all have offices in the main town. Weighing every body alike gives forty members of a community council as much as one chief executive, and no more.',
  leftOut:
    'You asked what hurts and then left it to another plan that nobody has read. We think people will notice.',
} as const;
