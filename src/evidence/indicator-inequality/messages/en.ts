/** What an indicator's page says of inequality. Whole sentences, so that a translator can order the words. */
export const en = {
  title: 'Inequality in {area}',
  'what.country': 'Small areas of the whole country, in five groups from the most to the least deprived.',
  'what.council': 'Small areas of the council area, in five groups from the most to the least deprived.',
  'what.health-board':
    'Small areas of the health board area, in five groups from the most to the least deprived.',
  what: 'Small areas in five groups, from the most to the least deprived.',
  slope:
    'The gap is how much higher the figure is at the most deprived end than at the least deprived, by a line through all five (the slope index of inequality).',
  now: 'Now',
  overTime: 'Over time',
  how: 'How a gap is worked out',
  'how.overTime': 'How it is told whether a gap is changing',
  all: 'All measures of inequality in {area}',
  // Whether the gap changes
  judged: 'This rests on {count} periods: the first is {first}, the last {last}.',
  // Nothing to draw
  'none.anywhere':
    'No file that is loaded gives {phrase} by fifth of deprivation. So how far apart the most and the least deprived are cannot be told, nor whether the gap is changing.',
  'none.here':
    'No file that is loaded gives {phrase} in {area} by fifth of deprivation. So how far apart the most and the least deprived are there cannot be told, nor whether the gap is changing.',
  'none.incomplete':
    'In {area}, {phrase} is published by fifth of deprivation, but no period has a figure for all five fifths. So the gap cannot be told, nor whether it is changing.',
  'none.measured':
    'In {area}, no period of {phrase} was measured in all five fifths: all are estimates or projections by the publisher. So how large the gap is now cannot be told.',
  onePeriod:
    'Only one period of {phrase} in {area} has figures for all five fifths ({period}), so whether the gap is changing cannot be told.',
  'profile.each':
    'Each partnership’s page of inequality has another index for this measure: whether people on low incomes live where it is worse.',
  // In each partnership
  'each.title': 'In each partnership',
  'each.worse':
    'The most deprived clearly fare worse than the least deprived in {worse} of {total} partnerships.',
  'each.better.one': 'In one it is the other way round: the most deprived fare better.',
  'each.better': 'In {count} it is the other way round: the most deprived fare better.',
  'each.neutral':
    'The most and the least deprived clearly differ in {clear} of {total} partnerships; neither side of it is better.',
  'each.unclear.one': 'In one no difference can be told.',
  'each.unclear': 'In {count} no difference can be told.',
  'each.unmeasured.one': 'In one no period was measured in all five fifths.',
  'each.unmeasured': 'In {count} no period was measured in all five fifths.',
  'each.tooFew.all': 'There are too few comparable years to tell whether the gap is changing in any of them.',
  'each.pace':
    'The gap is widening in {widening} and narrowing in {narrowing}; in {same} there is no clear change.',
  'each.turned.one': 'In one the gap has turned round.',
  'each.turned': 'In {count} the gap has turned round.',
  'each.tooFew.one': 'In one there are too few comparable years to tell.',
  'each.tooFew': 'In {count} there are too few comparable years to tell.',
  'each.absent.one': 'For one other partnership nothing is given by deprivation.',
  'each.absent': 'For {count} other partnerships nothing is given by deprivation.',
  'each.period': 'Figures are for {period}.',
  'each.newest': 'The newest of these figures are for {period}.',
  'each.show': 'Show the gap in each partnership ({count})',
  'each.caption': 'The gap in {phrase} between the most and the least deprived of each partnership',
  'each.download': 'Figures by fifth of deprivation, of the country and of each partnership',
  'column.place': 'Partnership',
  'column.period': 'Period',
  'column.gap': 'Gap (95% interval)',
  'column.overTime': 'Over time',
  'cell.unmeasured': 'not measured',
  'links.summary': 'Inequality in each partnership ({count})',
} as const;
