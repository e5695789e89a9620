/** What the evidence pages say. Whole clauses, so that a translator can order the words. */
export const en = {
  // One measure in one place
  'measure.none': 'There is no figure for {phrase} in {area}.',
  'measure.onlyUnmeasured': 'For {phrase} in {area} nothing measured is given.',
  'measure.better': 'For {phrase}, {area} is better than {comparator}',
  'measure.worse': 'For {phrase}, {area} is worse than {comparator}',
  'measure.no-clear-difference': 'For {phrase}, {area} is not clearly different from {comparator}',
  'measure.higher': 'For {phrase}, {area} is higher than {comparator}',
  'measure.lower': 'For {phrase}, {area} is lower than {comparator}',
  'measure.no-comparator':
    'For {phrase}, {area} cannot be compared: {comparator} has no figure for the same period',
  'measure.no-interval':
    'For {phrase}, {area} cannot be compared with {comparator}: no interval is published, and there are too few years to see how much it usually swings',
  'measure.neutral': 'For {phrase}, {area} is not clearly different from {comparator}',
  'measure.alone': 'For {phrase}, {area}',
  'measure.values': '{value} against {comparatorValue}, {period}',
  'measure.valueOnly': '{value}, {period}',
  'pace.improving': 'and getting better',
  'pace.worsening': 'and getting worse',
  'pace.rising': 'and rising',
  'pace.falling': 'and falling',
  'pace.no-clear-change': 'and shows no clear change over time',
  'pace.too-few-points': 'and there are too few comparable years to tell whether it is changing',
  'pace.alone.improving': 'is getting better',
  'pace.alone.worsening': 'is getting worse',
  'pace.alone.rising': 'is rising',
  'pace.alone.falling': 'is falling',
  'pace.alone.no-clear-change': 'shows no clear change over time',
  'pace.alone.too-few-points': 'has too few comparable years to tell whether it is changing',
  'pace.perYear': '{change} a year, {lower} to {upper}',
  'note.imputed': 'The figure for {period} is an estimate by the publisher and is left out of this.',
  'note.projected': 'Figures after {period} are projections and are left out of this.',
  'note.suppressed': 'The figure for {period} is suppressed because it counts few people.',
  'note.missing': 'There is no figure for {period}.',
  'note.not-applicable': 'For {period} a figure does not apply here.',
  'note.old': 'The newest measured figure is {years} years old.',
  'note.break': 'Figures before {year} are not comparable and are left out: {reason}.',
  // A place over all its measures
  'area.none': 'No measure of the picture has a figure for {area}.',
  'area.position':
    'Compared with {comparator}, {area} is better on {better} of {total} measures, worse on {worse} and not clearly different on {same}.',
  'area.notComparable.one': 'One measure cannot be compared.',
  'area.notComparable.many': '{count} measures cannot be compared.',
  'area.pace': 'Getting better: {improving}. Getting worse: {worsening}. No clear change: {same}.',
  'area.paceUnknown.many': 'Too few comparable years to tell: {count}.',
  'area.paceUnknown.all': 'There are too few comparable years to tell whether anything is changing.',
  'area.worst.one': 'Worse and getting worse: {list}.',
  'area.allBetter': 'It is better than {comparator} on every measure that can be compared.',
  // All partnerships
  'picture.position':
    'For {phrase}, the picture is better than in {comparator} in {better} of {total} partnerships, worse in {worse} and not clearly different in {same}.',
  'picture.noPosition': 'For {phrase}, no partnership can be compared with {comparator}.',
  'picture.notComparable.many': 'In {count} it cannot be compared.',
  'picture.pace':
    'It is getting better in {improving} and worse in {worsening}; in {same} there is no clear change.',
  'picture.paceUnknown.all':
    'The comparable years so far are too few to tell whether it is changing anywhere.',
  'picture.paceUnknown.some': 'In {count} the years so far cannot tell.',
  // Inequality
  'inequality.gap':
    'Across {area}, {phrase} is {sii} higher at the most deprived end than at the least deprived ({lower} to {upper}, {period}).',
  'inequality.reversed':
    'Across {area}, {phrase} is {sii} lower at the most deprived end than at the least deprived ({lower} to {upper}, {period}).',
  'inequality.none':
    'Across {area}, {phrase} does not clearly differ between the most and the least deprived ({sii}, {lower} to {upper}, {period}).',
  'inequality.noInterval':
    'Across {area}, the difference in {phrase} between most and least deprived has no interval ({period}).',
  'inequality.older': 'The newest complete figures by deprivation are for {period}.',
  'list.and': '{first} and {last}',
} as const;
