/** What plans hang on the threads of their outcomes, and what they wait for from people. */
export const linkWords = {
  'link.need.one': 'One piece of evidence stands behind it, frozen as it stood.',
  'link.need.many': '{count} pieces of evidence stand behind it, frozen as they stood.',
  'link.need.told': 'One piece of evidence stands behind it, told in words.',
  'link.need.some':
    '{count} pieces of evidence stand behind it, {frozen} of them figures frozen as they stood.',
  'link.voice':
    'What people said stands behind it as evidence; who was asked, and what came of it, is not recorded.',
  'link.priority': 'It belongs to the priority “{priority}”.',
  'link.priority.late': 'It belongs to the priority “{priority}” of a plan whose review is late.',
  'due.review.kind': 'Review of a plan',
  'due.review.many': 'Review {count} plans',
  'due.review': 'Review “{plan}”',
  'review.news.soon': 'A plan is to be reviewed by {day}: {plan}',
  'review.news.late': 'The review of a plan is late since {day}: {plan}',
  'review.news.text':
    'Section {section} of the Act asks the partnership to review it from time to time; this is the day the plan gives itself. A published version with a later day ends it.',
  'due.sign.kind': 'Signature',
  'due.sign.many': 'Sign {count} outcomes',
  'due.sign': 'Sign the outcome “{outcome}”',
  'due.sign.detail': 'For {body}, one of its equal owners.',
  'fact.promise': '{body}: {words}{amount}. Due {day}: {state}.',
  'fact.action': '{action}, led by {body}: {progress}. {words}',
  'fact.action.said': 'Said on {day}.',
  'fact.action.silent': '{action}, led by {body}: nobody answered in the round.',
  'fact.action.waiting':
    '{action}, led by {body}: an answer was sent, and not accepted before the round was frozen.',
  'fact.action.unheard': '{action}, led by {body}: nothing was reported of it.',
  'fact.action.last': 'It was last heard of on {day}.',
  'fact.action.never': 'It was never heard of before.',
  'fact.round':
    'The round asked about {all} actions; for {accepted} of them an update was given and accepted.',
  'fact.round.tally': 'They say: {tally}.',
  'fact.representations':
    '{count} representations on “{plan}” were taken account of, {bodies} of them from bodies.',
} as const;
