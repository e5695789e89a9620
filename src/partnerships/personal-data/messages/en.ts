/** What the pages about somebody's own data say. */
export const en = {
  'page.title': 'Your data',
  'page.lead': 'Everything this site keeps about you, and how to take it with you or have it erased.',
  'crumb.account': 'Your account',
  'page.file': 'Take all of it with you (JSON)',
  'page.none': 'Nothing is kept of these',
  'page.count.one': '1 record',
  'page.count.many': '{count} records',
  'page.erase.title': 'Having it erased',
  'page.erase':
    'You can have your account and what is kept about you erased. What the law makes us keep stays; you see what, and why.',
  'page.erase.link': 'Erase my account',
  'record.empty': 'nothing',
  'record.yes': 'yes',
  'record.no': 'no',
  // Erasing
  'erase.title': 'Erase your account',
  'erase.lead': 'This cannot be undone. You are signed out everywhere, and your roles end.',
  'erase.goes.title': 'What goes, and what stays',
  'erase.goes':
    'Your name, address, passwords, passkeys, sessions, mails, drafts and roles are erased, in the history too.',
  'erase.stays':
    'What is on record as done for a public body stays without your name. Your name stays only where you held a public seat while minutes were agreed. You will be told what stays, and on what ground.',
  'erase.backups':
    'Backups made until now still hold your data until whoever runs this site removes them, as they must do regularly.',
  'erase.first': 'If you want a copy, take it first.',
  'erase.address': 'Your e-mail address',
  'erase.address.hint': 'Typed in full, so that nothing is erased by mistake.',
  'erase.password': 'Your password',
  'erase.code': 'Code from your app',
  'erase.code.hint': 'Six digits, or one of your backup codes.',
  'erase.yours': 'The address of this account is {email}.',
  'erase.button': 'Erase my account for good',
  'erase.cancel': 'Keep my account',
  'erase.fresh':
    'You have no password and no app. To show that it is you, you must have signed in within the last 15 minutes.',
  'problem.address': '“{typed}” is not the address of this account. Type {asked}.',
  'problem.wrong-password': 'That is not your password.',
  'problem.wrong-code': 'That code is not right. Codes change every 30 seconds: take the one shown now.',
  'problem.busy': 'Too many people are signing in at this moment. Try again in a minute.',
  'problem.sign-in-again':
    'You signed in more than 15 minutes ago. Sign out, sign in again, and come back to this page.',
  'problem.wait': 'Too many attempts. Try again in {minutes} minutes.',
  'problem.last-administrator':
    'You are the last administrator here: nobody could give roles any more. Make somebody else an administrator first.',
  // Done
  'done.title': 'Your account is erased',
  'done.lead': 'You are signed out everywhere. This is what became of what was kept about you.',
  'done.mail': 'A mail with this list is on its way; after that your address is erased too.',
  'done.what': 'What',
  'done.erased': 'Erased',
  'done.kept': 'Kept',
  'done.ground': 'Why it is kept',
  'done.caption': 'What was erased and what was kept',
  'done.appeal':
    'The ground is that of the partnership that keeps the record. If you think it is wrong, ask the partnership, and then the Information Commissioner.',
  // Mail
  'letter.subject': 'Your account on Commonty is erased',
  'letter.text': 'As you asked, your account is erased. This is what became of what was kept about you:',
  'letter.line': '- {title}: {erased} erased',
  'letter.line.kept': '- {title}: {erased} erased, {kept} kept. {ground}',
  'letter.end':
    'This is the last mail you get: your address is erased with it. If you did not ask for this, tell whoever runs the site at once.',
} as const;
