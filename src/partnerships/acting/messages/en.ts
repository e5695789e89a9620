/** What the pages and mails about acting for somebody else say. */
export const en = {
  // Beginning
  'begin.title': 'Act for someone else',
  'begin.lead':
    'For when somebody needs help and cannot do it themselves. For {minutes} minutes at most you can do what they can do.',
  'begin.told': 'What happens then',
  'begin.told.at-once': 'They are told by mail at once, with your name and your reason.',
  'begin.told.logged': 'Everything you do is recorded as done by you, for them, with your reason.',
  'begin.told.list': 'When it is over, they get a list of what you did.',
  'begin.told.never': 'You cannot vote, sign or change their account for them.',
  'begin.email': 'Their e-mail address',
  'begin.why': 'Why',
  'begin.why.hint':
    'For example: asked for help by telephone, and cannot use a keyboard. They will read this.',
  'begin.button': 'Begin',
  'problem.no-account': 'Nobody with the address “{email}” has an account here. Check the address with them.',
  'problem.yourself': '“{email}” is your own address. You can do this as yourself.',
  'problem.wider':
    'You cannot act for {email}: they hold a role where you are no administrator. Ask an administrator who is one there.',
  'problem.acting-already': 'You act for somebody already. Stop that first.',
  'problem.may-not': 'Only administrators act for others, and you are none any more.',
  // What was done
  'session.title': '{administrator} acting for {person}',
  'session.lead': '{day}, {from} to {to}.',
  'session.lasts': 'This still lasts, until {to} at the latest.',
  'session.why': 'Why',
  'session.done': 'What was done',
  'session.nothing': 'Nothing was changed.',
  'session.when': 'When',
  'session.what': 'What',
  'session.where': 'Where',
  'session.nation': 'All partnerships',
  'session.wrong':
    'Is something here not right? Tell whoever runs this site; nothing of this record can be changed.',
  // Mails
  'letter.opening': 'Hello {name},',
  'letter.began.subject': '{administrator} is acting for you on Commonty',
  'letter.began.text':
    '{administrator}, an administrator, has begun to act for you on Commonty, until {time} at the latest.',
  'letter.why': 'The reason given: {why}',
  'letter.never':
    'They cannot vote, sign or change your account for you. If you did not ask for this, tell whoever runs the site at once.',
  'letter.ended.subject': 'What {administrator} did for you on Commonty',
  'letter.ended.text': '{administrator} acted for you on {day} from {from} to {to}. This was done:',
  'letter.ended.nothing': 'Nothing was changed.',
  'letter.see': 'What is done is listed here, once you have signed in:',
} as const;
