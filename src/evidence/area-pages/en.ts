/** What the pages below an area say. Whole sentences, so that a translator can order the words. */
export const en = {
  'tabs.label': 'About {area}',
  'tabs.partnership': 'Partnership',
  'tabs.need': 'Need',
  'tabs.inequality': 'Inequality',
  'tabs.people': 'People',
  'tabs.data-gaps': 'Data gaps',
  'tabs.localities': 'Localities',
  'breadcrumb.places': 'Places',
  'list.others': '{count} others',
  // Inequality: the head
  'inequality.title': 'Inequality in {area}',
  'inequality.none': 'No measure is given by deprivation for {area}, so inequality within it cannot be told.',
  'inequality.onlyUnmeasured':
    'For {area} nothing measured is given by deprivation for all five fifths, so inequality within it cannot be told.',
  'inequality.worse':
    'The most deprived in {area} clearly fare worse than the least deprived on {worse} of {total} measures.',
  'inequality.better': 'On {count} it is the other way round: the most deprived fare better ({list}).',
  'inequality.better.one': 'On one it is the other way round: the most deprived fare better ({list}).',
  'inequality.unclear': 'On {count} no difference can be told.',
  'inequality.neutral': 'On {count} there is a difference, but neither side of it is better.',
  'inequality.widening': 'The gap is widening for {list}.',
  'inequality.narrowing': 'The gap is narrowing for {list}.',
  'inequality.turned': 'The gap has turned round for {list}.',
  'inequality.noneMoves': 'No gap is clearly widening or narrowing.',
  'inequality.tooFew':
    'For {count} of them there are too few comparable years to tell whether the gap changes.',
  'inequality.tooFew.all': 'There are too few comparable years to tell whether any gap is changing.',
  'inequality.old': 'The newest of these figures are for {period}.',
  // Inequality: one measure
  'gap.widening': 'The gap in {phrase} in {area} is widening',
  'gap.narrowing': 'The gap in {phrase} in {area} is narrowing',
  'gap.turned':
    'The gap in {phrase} in {area} has turned round: the end that had the higher figures now has the lower ones',
  'gap.no-clear-change': 'The gap in {phrase} in {area} shows no clear change over time',
  'gap.too-few-points':
    'There are too few comparable years to tell whether the gap in {phrase} in {area} is changing',
  'gap.perYear': '{change} a year, {lower} to {upper}',
  'gap.reversed': 'The least deprived fare worse here, so the gap lies on the other side of the line.',
  'gap.break': 'Years before {year} are not comparable and are left out: {reason}.',
  'gap.projected': 'Figures after {period} are projections and are left out of this.',
  'gap.imputed': 'Some figures are estimates by the publisher and are left out of this.',
  'gap.incomplete': 'Not every fifth has a figure for {list}.',
  'gap.earlier': '{count} earlier periods',
  'gap.title': 'Slope index of inequality: {measure}, {area}',
  'gap.zero': 'no gap',
  'gap.all': 'Show every index for every period',
  'gap.all.caption': 'Measures of inequality: {measure}, {area}',
  'within.country': 'Fifths of the whole country by deprivation.',
  'within.scotland': 'Fifths of the whole country by deprivation.',
  'within.health-board': 'Fifths of the health board area by deprivation.',
  'within.council': 'Fifths of the council area by deprivation.',
  'unit.points': 'percentage points',
  'inequality.overview': 'All measures at a glance',
  'inequality.overview.caption': 'Newest inequality in {area}, most deprived beside least deprived',
  'inequality.overview.words':
    'The slope index is the gap between the two ends of the line through the fifths: above 0 the most deprived have the higher figure. The relative index is the same gap as a multiple of the average. “Would go” is the share of the average that would not be there if everybody fared as the least deprived fifth does.',
  'inequality.how': 'How these are worked out',
  'inequality.how.sii': 'Slope and relative index, share that would go',
  'inequality.how.overTime': 'Whether a gap is changing',
  'column.measure': 'Measure',
  'column.period': 'Period',
  'column.sii': 'Slope index',
  'column.rii': 'Relative index',
  'column.par': 'Would go',
  'column.absolute': 'Most less least',
  'column.relative': 'Most ÷ least',
  'column.interval': '{value} ({lower} to {upper})',
  'column.gap': 'Gap over time',
  'column.cannotBeGiven': 'cannot be given',
  'verdict.widening': 'widening',
  'verdict.narrowing': 'narrowing',
  'verdict.turned': 'turned round',
  'verdict.no-clear-change': 'no clear change',
  'verdict.too-few-points': 'too few years',
  // The Duncan index
  'duncan.title': 'Where people on low incomes live',
  'duncan.intro':
    'Do people on low incomes live in the zones where outcomes are worse? The Community Planning Outcomes Profile sums it up in one number from −1 to 1, which it calls the “Duncan index”. Above 0, people on low incomes fare worse. It is not the textbook index of dissimilarity that goes by the same name.',
  'duncan.chart': '“Duncan index” of the profile: {measure}, {area}',
  'duncan.none': 'For {phrase} in {area} the index cannot be given for any year.',
  'duncan.worse':
    'In {area}, people on low incomes live more often where {phrase} is worse: {index} in {period}. The index has no interval.',
  'duncan.better':
    'In {area}, people on low incomes live more often where {phrase} is better: {index} in {period}. The index has no interval.',
  'duncan.even':
    'In {area}, the index finds no link between low income and {phrase}: {index} in {period}. It has no interval.',
  'duncan.method': 'How this index is worked out, and what it cannot tell',
  // Inequality: nothing there
  'inequality.empty.title': 'Nothing by deprivation yet',
  'inequality.empty.text':
    'This page shows how far apart the most and the least deprived are. Publishers give few measures by fifth of deprivation, and seldom for areas smaller than a council. An operator loads the files that have them.',
  'inequality.empty.parent': 'Inequality in {area}',
  // People: the head
  'people.title': 'People in {area}',
  'people.none': 'No population and no index of deprivation is loaded for {area}.',
  'people.count': '{count} people live in {area} ({period}).',
  'people.ages': '{under15} are under 15 and {over65} are 65 or older ({period}).',
  'people.ages.beside':
    '{under15} are under 15 and {over65} are 65 or older, against {under15There} and {over65There} in {country} ({period}).',
  'people.deprived':
    '{most} of its {all} small areas ({share}) are among the most deprived fifth in {country} ({edition}).',
  'people.deprived.none':
    'None of its small areas is among the most deprived fifth in {country} ({edition}), which does not mean that nobody there is deprived.',
  'people.deprived.is': 'It is among the most deprived fifth of small areas in {country} ({edition}).',
  'people.deprived.isNot': 'It is not among the most deprived fifth of small areas in {country} ({edition}).',
  'people.outside':
    'Of its {income} income-deprived people, {outside} ({share}) live outside those small areas ({period}).',
  'people.outside.country':
    'Of its {income} income-deprived people, {outside} ({share}) live outside the most deprived fifth of small areas ({period}).',
  'people.outside.all':
    'All of its {income} income-deprived people live outside the most deprived fifth of small areas ({period}).',
  // People: the parts
  'people.ages.heading': 'Age and sex',
  'people.ages.chart': 'Population by age and sex, {area}, {period}',
  'people.ages.sentence':
    'Each bar is the share of all people of {area} who are of that age and sex ({period}).',
  'people.ages.sentence.beside':
    'Each bar is the share of all people of {area} who are of that age and sex; the outline is {country} ({period}).',
  'people.ages.summed':
    'Nobody publishes this for {area} by sex and age, so it is added up from its small areas.',
  'people.ages.none': 'Nothing by age and sex is loaded for {area}.',
  'people.fitted':
    'Small areas do not keep to the borders of {area}: each is counted where most of it lies, or by its share, so these sums are close but not exact.',
  'people.deprived.heading': 'The most deprived small areas',
  'people.deprived.words':
    'The index of deprivation ranks small areas of a few hundred people. It says where deprivation is gathered, not who is deprived: in every small area most people are not.',
  'people.deprived.beside': 'Small areas in the country’s most deprived fifth ({edition})',
  'people.deprived.listed': 'The {count} most deprived small areas in {area} ({edition})',
  'people.deprived.listed.all': 'All small areas in {area}, the most deprived first ({edition})',
  'people.deprived.unknown':
    'No index of deprivation is loaded, so the most deprived small areas cannot be named.',
  'people.outside.heading': 'People in disadvantage who live elsewhere',
  'people.outside.words':
    'Work in the most deprived places alone misses these people. They are counted as income-deprived, and live in small areas that are not among the country’s most deprived fifth.',
  'people.outside.caption':
    'Income-deprived people in and outside the most deprived fifth of small areas ({period})',
  'people.outside.in': 'In the most deprived fifth',
  'people.outside.out': 'Outside it',
  'people.outside.all.row': 'All',
  'people.outside.rurality': 'Where those outside live ({period})',
  'people.outside.unknown':
    'Income-deprived people are not counted for small areas here, so this cannot be told.',
  'people.outside.gaps':
    'In {count} small areas nobody is counted: the figure is missing or suppressed, or nobody lives there. They are left out.',
  'people.method': 'How this is worked out, and what it cannot tell',
  'people.source': '{publisher}, {title}, {period}',
  'people.column.area': 'Small area',
  'people.column.zone': 'Zone',
  'people.column.rank': 'Rank',
  'people.column.tenth': 'Tenth',
  'people.column.people': 'People',
  'people.column.income': 'Income-deprived',
  'people.column.rurality': 'Town or country',
  'people.column.place': 'Place',
  'people.column.areas': 'Small areas',
  'people.column.mostDeprived': 'In the most deprived fifth',
  'people.column.shareOfAreas': 'Share of small areas',
  'people.column.shareOfPeople': 'Share of people',
  'people.column.incomePeople': 'Income-deprived people',
  'people.column.share': 'Share',
  'people.unknown': 'not known',
} as const;
