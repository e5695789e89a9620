/** What a plan may lack: what is missing, and why it is asked for. */
export const gapWords = {
  'check.title': 'What is missing',
  'check.ready': 'Nothing that the Act requires is missing: this draft can be published.',
  'check.blocked.one': 'One thing that the Act requires is missing. The plan cannot be published without it.',
  'check.blocked':
    '{count} things that the Act requires are missing. The plan cannot be published without them.',
  'check.statute': 'Required by the Act',
  'check.guidance': 'Advice, which does not stop publication',
  'check.section': 'Section {section} of the Community Empowerment (Scotland) Act 2015',
  'check.by-guidance': 'Statutory guidance',
  'check.write': 'Write it here',
  'check.signatures': 'See who has signed',
  'gap.no-outcomes': 'There are no priority local outcomes.',
  'gap.no-outcomes.why': 'The plan must set out the local outcomes to which priority is given.',
  'gap.no-improvement': 'The improvement proposed is not described.',
  'gap.no-improvement.why': 'The plan must describe the proposed improvement in each outcome.',
  'gap.no-period': 'There is no period within which it is to be improved.',
  'gap.no-period.why': 'The plan must say the period within which each improvement is to be achieved.',
  'gap.no-needs': 'The needs and circumstances of residents are not described.',
  'gap.no-needs.why':
    'The plan must describe the needs and circumstances of the people who live in the area.',
  'gap.no-localities': 'The area is not divided into localities.',
  'gap.no-localities.why':
    'The partnership must divide the area into localities and identify those with significantly poorer outcomes.',
  'gap.undivided': 'This area is in no locality.',
  'gap.undivided.why': 'The partnership must divide the whole area into localities.',
  'gap.locality-too-large': 'This locality has more than 30,000 people and is no electoral ward.',
  'gap.locality-too-large.why':
    'A locality is a ward, or an area of at most 30,000 people (regulation 2 of SSI 2016/364).',
  'gap.nobody-heard': 'Nothing that was said of this draft is recorded.',
  'gap.nobody-heard.why':
    'The partnership must consult community bodies and others, and take account of what they say, before it publishes.',
  'gap.unanswered': 'What was said of the draft has no answer.',
  'gap.unanswered.why': 'Representations on the draft must be taken account of before it is published.',
  'gap.needs-not-told': 'Needs and circumstances of residents of the locality are not described.',
  'gap.needs-not-told.why':
    'They must be taken into account in preparing the plan; it need not contain them, but says so best by telling them.',
  'gap.no-locality-plan': 'An identified locality has no locality plan.',
  'gap.no-locality-plan.why':
    'The partnership must prepare a locality plan for each locality it has identified.',
  'gap.no-inequality': 'Nothing is said of reducing inequality of outcome.',
  'gap.no-inequality.why':
    'The partnership must act with a view to reducing inequalities that come from socio-economic disadvantage, unless it considers that inappropriate. The plan need not contain the statement; it shows that the duty was met.',
  'gap.not-linked': 'It is linked to no national outcome.',
  'gap.not-linked.why':
    'Local outcomes must be consistent with the national outcomes: a link shows with which.',
  'gap.old-national-list': 'It is linked only to national outcomes that Ministers have replaced.',
  'gap.old-national-list.why':
    'Local outcomes must be consistent with the national outcomes: link it to those of the newer list.',
  'gap.conflicts-not-sought': 'Nobody has said whether it conflicts with a national outcome.',
  'gap.conflicts-not-sought.why':
    'Local outcomes must be consistent with the national outcomes. Record each conflict, or name who looked and found none.',
  'gap.conflict-undecided': 'A recorded conflict is not decided.',
  'gap.conflict-undecided.why':
    'The guidance asks for governance that settles what partners do not agree on.',
  'gap.too-many': 'There are more than {most} priorities.',
  'gap.too-many.why': 'The guidance asks for a focus on a small number of key priorities.',
  'gap.no-why': 'It is not said why this priority was chosen.',
  'gap.no-why.why': 'The guidance asks for a clear reasoning behind each priority.',
  'gap.no-evidence': 'No evidence stands behind this priority.',
  'gap.no-evidence.why': 'The guidance asks for an understanding of needs, circumstances and opportunities.',
  'gap.priority-without-outcome': 'No outcome belongs to this priority.',
  'gap.priority-without-outcome.why': 'Whether a priority comes closer is seen by its outcomes.',
  'gap.no-owners': 'No partner answers for it.',
  'gap.no-owners.why': 'The guidance asks for shared leadership.',
  'gap.no-lead': 'No partner leads on it.',
  'gap.no-lead.why': 'The guidance asks for shared leadership: somebody brings the owners together.',
  'gap.not-signed': 'Not every owner has signed.',
  'gap.not-signed.why': 'Equal owners each sign for themselves.',
  'gap.signed-other-words': 'An owner signed earlier words of it.',
  'gap.signed-other-words.why': 'What was changed since then nobody has agreed to in their name.',
  'gap.no-vision': 'There is no vision.',
  'gap.no-vision.why': 'The guidance expects the plan to set out the partnership’s ambition for the place.',
  'gap.no-prevention': 'Nothing is said of prevention.',
  'gap.no-prevention.why': 'The guidance asks for a focus on prevention.',
  'gap.no-review': 'There is no day by which the plan is reviewed.',
  'gap.no-review.why': 'The partnership must keep the plan under review from time to time.',
} as const;
