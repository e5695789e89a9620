/** What the pages about localities say. Whole clauses, so that a translator can order the words. */
export const en = {
  'page.title': 'Localities of {area}',
  'page.lead':
    'A community planning partnership divides its area into localities and finds those where people fare significantly worse. Draw up a division of {area} here, see whether it keeps the law’s rules, and compare its localities.',
  'page.unsaved':
    'Nothing is saved here. The whole draft is in the address of this page: keep it as a bookmark, or send it to somebody.',
  'page.council':
    'Localities are drawn up within a council’s area. {area} is none: choose the council it lies in, or one within it.',
  'page.noBlocks':
    'No areas smaller than {area} are loaded, so there is nothing to put localities together from.',
  // Beginning
  'begin.title': 'Begin a draft',
  'begin.again': 'Begin again from another layout',
  'begin.each': 'One locality for each of the {count} {kind}',
  'begin.ward': '{count} {kind}, together by the ward most of each lies in',
  'begin.none': '{count} {kind}, none of them in a locality yet',
  // An address that cannot be read
  'address.title': 'This draft cannot be read',
  'address.unknown-kind': 'Localities cannot be put together from “{value}”.',
  'address.unreadable': 'The part of the address that holds the draft is cut short or changed: “{value}”.',
  'address.other-blocks':
    'The draft was drawn up from other areas than {area} is made of now, or for another council, or its address was cut short: “{value}”.',
  'address.unknown-sign': 'The draft puts area number {place} into a locality that has no name (“{value}”).',
  'address.too-many': 'The draft has {value} localities; an address holds up to {most}.',
  'address.kept':
    'Nothing is lost as long as you keep the address you came with. Check it against where you copied it from, or begin again below.',
  'layout.too-many':
    'That would be more than {most} localities, which is more than an address can hold. Begin with larger areas.',
  // Findings
  'draft.keeps':
    'This draft divides {area} into {count} localities and keeps the rules that figures can check: each is a ward or has no more than 30,000 people, and together they cover the area exactly once.',
  'draft.whole': 'This draft makes one locality of the whole of {area}, so it does not divide it.',
  'draft.breaks.one':
    'This draft has {count} localities and does not keep the law’s rules yet: one thing is to be put right.',
  'draft.breaks.many':
    'This draft has {count} localities and does not keep the law’s rules yet: {problems} things are to be put right.',
  'draft.empty': 'No locality has been named yet: tick areas below and put them into one.',
  'findings.errors': 'To be put right',
  'findings.warnings': 'To be known',
  'law.size': 'SSI 2016/364, regulation 2',
  'law.cover': 'Community Empowerment (Scotland) Act 2015, section 9',
  'finding.too-many-people':
    '{locality} has {people} people, which is {over} more than the 30,000 that a locality may have where it is not one electoral ward.',
  'finding.people-unknown':
    'The population of {locality} cannot be told, so nobody can say whether it is over 30,000: there is no estimate for {list}.',
  'finding.left-out.one':
    'One area lies in no locality: {list}. Localities divide the whole of the council’s area.',
  'finding.left-out.many':
    '{count} areas lie in no locality: {list}. Localities divide the whole of the council’s area.',
  'finding.in-several': '{block} lies in more than one locality: {list}.',
  'finding.ward-over':
    '{locality} has {people} people. That is allowed, since it is one whole electoral ward.',
  'finding.empty': '{locality} holds no area yet.',
  'finding.undivided': 'The whole area is one locality, so it is not divided.',
  'list.more': '{count} more',
  // The draft
  'map.title': 'The draft localities of {area}',
  'map.heading': 'The draft on the map',
  'map.sentence': 'Darker localities have more people; what lies in no locality is outlined and left white.',
  'map.none':
    'No boundaries are loaded for these areas, so the draft cannot be drawn. The lists below hold all of it.',
  'map.leftOut': 'In no locality',
  'people.unit': 'people',
  'localities.title': 'The localities',
  'localities.caption': 'Draft localities with their population',
  'localities.locality': 'Locality',
  'localities.blocks': 'Areas',
  'localities.people': 'People',
  'localities.rule': 'Rule',
  'localities.rule.ward': 'one ward',
  'localities.rule.within': 'up to 30,000',
  'localities.rule.over': 'over 30,000',
  'localities.rule.unknown': 'not known',
  'localities.rule.empty': 'empty',
  'people.source': 'Population: {period}, {dataset}.',
  'people.addedUp':
    'Population: {period}, {dataset}, added up from the {kind} that fit each area best, so it may differ from a figure for the area’s own borders.',
  'people.none':
    'No population is loaded for these areas, so the rule about 30,000 people cannot be checked.',
  'blocks.title': 'Put areas into localities',
  'blocks.caption': 'Areas of {area}, each with its locality',
  'blocks.area': 'Area',
  'blocks.ward': 'Ward',
  'blocks.none': 'none yet',
  'move.to': 'Put what is ticked into',
  'move.new': 'a new locality',
  'move.out': 'no locality',
  'move.name': 'Name, if it is a new locality',
  'move.button': 'Put ticked areas there',
  'names.title': 'Name the localities',
  'names.hint': 'A locality whose name you empty is dissolved: its areas lie in none again.',
  'names.one': 'Name of locality {n}',
  'names.button': 'Keep these names',
  'change.title': 'Nothing was changed',
  'change.nothing-ticked': 'No area was ticked. Tick the areas to move, then choose where they go.',
  'change.no-name': 'The new locality needs a name: write it beside the button.',
  'change.too-many': 'A draft holds up to {most} localities, which an address can tell apart.',
  'change.same-name': 'Two localities cannot bear the same name.',
  'change.unknown-locality': 'The locality the areas were to go into is not part of the draft any more.',
  'next.title': 'What comes next',
  'next.test': 'Compare these localities with the rest of {area} and with {country}',
  'next.boundaries': 'The draft: its boundaries and its areas',
  'file.population': 'Population: {period}.',
  'next.noBoundaries': 'Boundaries cannot be downloaded: none are loaded for these areas.',
  'next.localPlan':
    'A local place plan must have regard to the locality plan for its place, so boundaries are published as a file.',
  // The comparison of section 9(3)
  'test.title': 'Where people fare worse: localities of {area}',
  'test.lead':
    'Section 9(3) asks where people have significantly poorer outcomes, from socio-economic disadvantage, than in other localities of the area, or than in {country} generally. Here is the evidence for both.',
  'test.decides.title': 'No test decides',
  'test.decides':
    'Whether a locality has “significantly poorer outcomes” is for the partnership to judge and give reasons for. A clear gap here says only that chance is an unlikely reason for it. Nothing you see here is recorded, since nobody can sign in yet.',
  'test.draftFails': 'This draft does not keep the law’s rules yet, so its localities may still change:',
  'test.draftFails.link': 'see what is to be put right',
  'test.back': 'Back to the draft',
  'test.none': 'There is nothing to compare: the draft has no locality with an area in it.',
  'test.noMeasures':
    'No share or rate with counts for such small areas is loaded, so nothing can be added up over localities.',
  'test.summary.title': 'All localities',
  'test.summary.caption': 'Measures that are clearly poorer or better, by locality',
  'test.summary.tested': 'Tested',
  'test.summary.poorerArea': 'Poorer than the rest of {area}',
  'test.summary.betterArea': 'Better than the rest of {area}',
  'test.summary.poorerCountry': 'Poorer than {country}',
  'test.summary.betterCountry': 'Better than {country}',
  'test.caption': '{locality}: the rest of {area} and {country} beside it',
  'test.measure': 'Measure',
  'test.here': 'Here',
  'test.beside': 'Beside',
  'test.there': 'There',
  'test.rest': 'the rest of {area}',
  'test.gap': 'Gap (95% interval)',
  'test.clear': 'In words',
  'verdict.poorer': 'poorer',
  'verdict.better': 'better',
  'verdict.not-clear': 'not clear',
  'verdict.p': '{verdict} (p {p})',
  'p.under': 'under 0.001',
  gap: '{gap} ({lower} to {upper})',
  'unit.points': '{number} points',
  leftOut: '{measure}: {count} of the {units} small areas have no count and are left out.',
  notTested: 'Not tested: {measure}, since {reason}.',
  'notTested.withheld': 'the counts of {count} of its {units} small areas are suppressed or missing',
  'notTested.withheld-elsewhere': 'too many counts in the rest of the area are suppressed or missing',
  'notTested.nobody': 'there is nobody it could count here',
  'notTested.no-rest': 'the locality is the whole area',
  'notTested.more-than-all': 'more are counted than there are people, so the two are of different times',
  'untestable.title': 'What cannot be tested, and why',
  'untestable.no-small-areas': 'Not published for areas as small as these: {list}.',
  'untestable.no-ratio': 'No share or rate, so that it cannot be added up: {list}.',
  'untestable.no-counts': 'Published for small areas without the counts behind it: {list}.',
  'untestable.standardised':
    'Worked out in another way than count by people (for age, say), so that counts do not make it up: {list}.',
  'untestable.neutral': 'Neither a high nor a low figure is poorer: {list}.',
  'untestable.more':
    '{count} other measures, outside the picture, are not tested for the same reasons; the file names them.',
  'test.method': 'How the comparison is worked out',
  'test.families':
    'The words “poorer” and “better”, and the p beside them, allow for all measures of a locality being looked at together (Benjamini–Hochberg, 5%). The intervals do not.',
  'evidence.both':
    'Of {total} localities, {count} are clearly poorer both than the rest of {area} and than {country} on at least one measure: {list}.',
  'evidence.one':
    'Of {total} localities, one is clearly poorer both than the rest of {area} and than {country} on at least one measure: {list}.',
  'evidence.none':
    'None of {total} localities is clearly poorer both than the rest of {area} and than {country} on any measure that can be tested.',
  // Sentences of one locality
  'locality.none': 'Nothing can be said of {locality}: no measure could be tested.',
  'locality.poorer':
    'Measures tested: {total}. Against the rest of {area}, {locality} is clearly poorer on {poorer} and clearly better on {better}; against {country}, poorer on {poorerCountry} and better on {betterCountry}.',
  'locality.which': 'Poorer than both: {list}.',
  'locality.same':
    'None of the measures tested ({total}) shows {locality} clearly poorer or better than the rest of {area} or than {country}; that does not show that they are the same.',
  'file.map': 'How many people live in each: {list}.',
} as const;
