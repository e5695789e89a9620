/** What Commonty says in its mails and on the pages about them. */
export const en = {
  'digest.subjectOne': 'Commonty: {subject}',
  'digest.subjectMany': 'Commonty: {count} things are new for you',
  'digest.opening':
    'This is new for you since the last mail of this kind. It comes once a day, and only when there is something.',
  'ending.stop': 'Stop these mails, without signing in:',
  'ending.choose': 'Choose what you get and how often:',
} as const;
