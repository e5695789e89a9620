/** What partners owe each other, on the pages of a partnership and of a body. */
export const en = {
  'table.title': 'What partners owe each other',
  'table.excusals': 'Partners excused from a duty',
  'table.requests': 'Information partners ask of each other, and how long they take to answer',
  'table.plans': 'How partners’ own plans line up',
  'body.title': 'Its duties as a partner',
  'body.excused': 'Excused from a duty',
  'body.excused.text': 'In {partnership}: {duty}, for “{outcome}”. {days}.',
  'body.excused.none': 'No partnership has recorded that it excuses {body} from a duty at this time.',
  'body.answers': 'Information other partners asked of it',
  'body.answers.none': 'No partner is recorded to have asked it for information in the last 12 months.',
  'body.plans': 'Own plans',
  'body.plans.text': '{title} ({kind}). {period}.',
  'body.plans.none': 'Nobody has recorded a plan for {body}.',
  'body.plans.link': 'Its plans with their priorities, and what partnerships say of them',
} as const;
