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
} as const;
