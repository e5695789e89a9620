/** What the comparison says. Whole clauses, so that a translator can order the words. */
export const en = {
  'page.title': 'Compare places',
  'page.lead': 'Put any places side by side on any measures: up to {areas} places and {indicators} measures.',
  'page.lead.chosen': '{areas} on {indicators}.',
  'link.place': 'Compare {area} with other places',
  // Sentences
  nothing: 'There is no figure for {phrase} in {area}.',
  compared: 'For {phrase}, compared with {first} ({periods}): {clauses}.',
  'is.better': '{list} is better',
  'are.better': '{list} are better',
  'is.worse': '{list} is worse',
  'are.worse': '{list} are worse',
  'is.higher': '{list} is higher',
  'are.higher': '{list} are higher',
  'is.lower': '{list} is lower',
  'are.lower': '{list} are lower',
  'is.not-clear': '{list} is not clearly different',
  'are.not-clear': '{list} are not clearly different',
  difference: '{area} ({gap}, {lower} to {upper})',
  points: '{number} points',
  'cannot.no-figure':
    'For {phrase}, it cannot be told how {list} and {first} differ: nothing measured is given for both.',
  'cannot.no-shared-period':
    'For {phrase}, it cannot be told how {list} and {first} differ: no period has been measured in both.',
  'cannot.no-counts':
    'For {phrase}, it cannot be told how {list} and {first} differ: the counts behind the figures are not published for both, so the difference has no interval.',
  'cannot.overlapping':
    'For {phrase}, it cannot be told how {list} and {first} differ: they overlap in part.',
  // What is to be known
  'notes.title': 'To be known',
  'notes.kinds':
    'These are places of different kinds ({list}). Figures of small places swing more by chance than those of large ones.',
  'notes.periods': 'The newest figures of {phrase} are for different periods: {list}.',
  'notes.unknown.area': 'No place has the code “{code}”.',
  'notes.unknown.indicator': 'No measure has the key “{key}”.',
  'notes.tooMany.areas':
    'The first {most} places are compared; {count} more were asked for and are left out.',
  'notes.tooMany.indicators':
    'The first {most} measures are compared; {count} more were asked for and are left out.',
  'notes.many':
    'Every difference is judged by itself (95%). Where many are looked at, about one in twenty seems clear by chance alone.',
  // Choosing
  'said.title': 'What can be said',
  'choose.title': 'What is compared',
  'choose.change': 'Change what is compared',
  'choose.areas': 'Places',
  'choose.indicators': 'Measures',
  'choose.remove': 'Remove',
  'choose.remove.what': 'Remove {name}',
  'choose.area.label': 'Add a place',
  'choose.area.hint': 'Name or code of a place, or part of it',
  'choose.area.button': 'Find',
  'choose.hits': 'Places that fit “{text}”',
  'choose.hits.none': 'No place fits “{text}”.',
  'choose.hits.add': 'Add {name}',
  'choose.hits.in': '{kind}, {council}',
  'choose.indicator.label': 'Add a measure',
  'choose.indicator.button': 'Add',
  'choose.full.areas': 'No more than {most} places can be compared. Remove one to add another.',
  'choose.full.indicators': 'No more than {most} measures can be compared. Remove one to add another.',
  'empty.title': 'Nothing to compare yet',
  'empty.text': 'Add at least one place and one measure above.',
  // Table and trends
  'table.title': 'Newest figures',
  'table.caption':
    'Newest measured figure of each measure, its 95% interval and its period, and how it stands beside {country}',
  'table.measure': 'Measure',
  'table.interval': '{lower} to {upper}',
  'table.noInterval': 'no interval',
  'table.none': 'no measured figure',
  'trend.title': '{measure}, {area}',
  'trend.none': 'There is nothing to draw for {area}.',
  'files.what': 'All figures of these places and measures, with their sources',
} as const;
