/** What the picture of 32 says. */
export const en = {
  'picture.title': 'How {country}’s {count} partnerships are doing',
  'picture.about':
    'In each council area the council, the health board and other public bodies plan together with the people who live there. This page shows how each of the {count} areas is doing.',
  'picture.documentTitle': 'The picture of {count}',
  'picture.empty.title': 'No figures yet',
  'picture.empty.text':
    'This page shows every partnership on every outcome. It fills when official statistics are loaded: see the page about running Commonty.',
  'picture.mapTitle': '{measure}, {period}, beside {country}',
  'picture.mapTitleMixed': '{measure}, beside {country}',
  'picture.mapLabel': '{measure}: every partnership on a map of tiles',
  'picture.more': 'Everything about {phrase}',
  'picture.unknown.title': 'What cannot be told',
  'picture.unknown.pace':
    'For {measures} of {total} measures there are too few comparable years to say whether anything is changing.',
  'picture.unknown.position':
    'For {measures} of {total} measures no partnership can be told apart from {country}.',
  'picture.unknown.data': 'For {measures} of {total} measures at least one partnership has no figure.',
  'picture.unknown.nothing': 'Every measure has a figure, a position and a pace for every partnership.',
  'picture.matrix': 'Every outcome, every partnership',
  'picture.matrix.intro':
    'Choose a measure at the head of a column to see it on the map and in full. Partnerships stand by name unless you choose otherwise: this is no league table.',
  'picture.matrix.caption': 'Position beside {country} and pace, by partnership and measure',
  'picture.matrix.filtered': 'Shown: {rows} of {allRows} partnerships, {measures} of {allMeasures} measures.',
  'picture.matrix.none': 'No partnership or measure fits this choice.',
  'picture.list': 'Every outcome',
  'picture.list.position': 'Now: {better} better, {same} not clearly different, {worse} worse.',
  'picture.list.positionUnknown':
    'Now: {better} better, {same} not clearly different, {worse} worse, {unknown} not comparable or without data.',
  'picture.list.pace':
    'Over time: {improving} improving, {same} without clear change, {worsening} worsening.',
  'picture.list.paceUnknown':
    'Over time: {improving} improving, {same} without clear change, {worsening} worsening, {unknown} cannot be told.',
  'picture.list.map': 'Show on the map',
  'picture.partnership': 'Partnership',
  'filter.title': 'Choose what is shown',
  'filter.measure': 'Measure on the map',
  'filter.domain': 'Outcomes',
  'filter.domain.all': 'All outcomes',
  'filter.family': 'Partnerships',
  'filter.family.all': 'All partnerships',
  'filter.family.one': 'Family {group}: {description}',
  'family.1': 'least deprived',
  'family.2': 'less deprived',
  'family.3': 'more deprived',
  'family.4': 'most deprived',
  'filter.order': 'Order',
  'order.name': 'By name',
  'order.family': 'By family group',
  'order.worse': 'Most measures worse first',
  'order.better': 'Most measures better first',
  // Ways to see the picture
  'view.label': 'What every partnership is compared with',
  'view.scotland': 'Beside {country}',
  'view.family': 'Beside its family group',
  'view.like': 'Beside what is expected',
  'view.family.comparator': 'its family group',
  'view.like.comparator': 'what is expected here',
  'view.family.about':
    'Each partnership is compared with the middle one of the other members of its family group: partnerships with about as much deprivation. Group 1 is the least deprived, group 4 the most.',
  'view.like.about':
    'Poorer places tend to have poorer outcomes. Each partnership is compared with what the share of its people who are income-deprived ({period}) would lead one to expect, going by all {count}.',
  'view.like.missing':
    'Nothing can be said of what is expected: no figures on income deprivation are loaded for small areas.',
  'view.method': 'How this is worked out',
  'view.family.column': 'Family group',
  'view.family.none': 'None',
  'family.sentence':
    'For {phrase}, the picture is better than in the rest of the family group in {better} of {total} partnerships, worse in {worse} and not clearly different in {same}.',
  'family.noPosition': 'For {phrase}, no partnership can be compared with its family group.',
  'family.notComparable': 'In {count} it cannot be told.',
  'like.sentence':
    'For {phrase}, the picture is better than income deprivation would lead one to expect in {better} of {total} partnerships, worse in {worse} and about as expected in {same}.',
  'like.notComparable': 'In {count} it cannot be told.',
  'like.fit':
    'Income deprivation goes along with {share} of the differences between partnerships ({period}).',
  'like.poor':
    'For {phrase}, income deprivation goes along with only {share} of the differences between partnerships ({period}), which is too little to say what is to be expected.',
  'like.neutral':
    'For {phrase}, neither a high nor a low figure is good, so nothing is said of what is expected.',
  'like.none': 'For {phrase}, nothing can be said of what is expected: there are too few figures.',
  'fits.title': 'How well income deprivation explains each measure',
  'fits.intro':
    'A line through all partnerships. Where it accounts for less than a quarter of the differences, nothing is said of any single one.',
  'fits.summary': 'Show the line of each measure',
  'fits.caption': 'The line through all partnerships, measure by measure',
  'fits.measure': 'Measure',
  'fits.period': 'Period',
  'fits.share': 'Differences explained (r²)',
  'fits.slope': 'Change with each percentage point more income-deprived people',
  'fits.partnerships': 'Partnerships',
  'fits.verdict': 'Used',
  'fits.used': 'Yes',
  'fits.unused': 'No, too weak',
  // A change in a percentage: `+0.7%` would say something else
  'fits.points': '{number} points',
  'file.title': 'The picture of 32: every partnership on every outcome',
} as const;
