/** What the mails about somebody's account say. */
export const lettersEn = {
  'letter.opening': 'Hello {name},',
  'letter.ignore': 'If you did not expect this, you can ignore it: nothing happens unless the link is used.',
  'letter.sign-in-link.subject': 'Your link to sign in to Commonty',
  'letter.sign-in-link.text':
    'Open this link to sign in. It works once, within 15 minutes. Do not pass it on: whoever opens it is signed in as you.',
  'letter.password-reset.subject': 'Set a new password for Commonty',
  'letter.password-reset.text':
    'Open this link to set a new password. It works once, within an hour. Everything that is signed in as you is then signed out.',
  'letter.confirm-address.subject': 'Confirm your address for Commonty',
  'letter.confirm-address.text':
    'Somebody, probably you, registered with Commonty with this address. Open this link to confirm that it is yours. It works once, within 24 hours.',
  'letter.change-address.subject': 'Confirm your new address for Commonty',
  'letter.change-address.text':
    'Open this link to sign in to Commonty with this address from now on. It works once, within 24 hours.',
  'letter.already-registered.subject': 'You already have an account with Commonty',
  'letter.already-registered.text':
    'Somebody, probably you, tried to register with this address. It has an account already: sign in here, by a one-time link if you have forgotten the password.',
  'letter.address-changed.subject': 'Your address for Commonty was changed',
  'letter.address-changed.text':
    'From now on you sign in with {newAddress}. If it was not you who changed this, tell whoever runs this site at once.',
  'letter.password-changed.subject': 'Your password for Commonty was changed',
  'letter.password-changed.text':
    'Everything else that was signed in as you has been signed out. If it was not you, set a new password at once:',
  'letter.new-browser.subject': 'A new browser on your account on Commonty',
  'letter.new-browser.text':
    'Somebody signed in as you, or began to, with a browser that is new to your account: {browser}. If it was you, there is nothing to do. If not, set a new password at once and sign out everywhere else on the page of your account:',
  'letter.new-browser.unknown': 'one that does not say what it is',
  'letter.invitation-accepted.subject': 'An invitation of yours was accepted',
  'letter.invitation-accepted.text':
    'Whom you invited as {role} in {partnership} has accepted. You see everybody with a role there:',
  'letter.invitation-accepted.nation':
    'Whom you invited as {role} for the whole nation has accepted. You see everybody with a role there:',
  'letter.passkey-added.subject': 'A passkey was added to your account on Commonty',
  'letter.passkey-added.text':
    'Whoever holds it can sign in as you. If it was not you who added it, remove it on the page of your account and set a new password at once.',
  'letter.passkey-removed.subject': 'A passkey was removed from your account on Commonty',
  'letter.passkey-removed.text':
    'Nobody can sign in with it any more. If it was not you, set a new password at once.',
  'letter.second-factor-removed.subject': 'Your app for codes was switched off on Commonty',
  'letter.second-factor-removed.text':
    'You sign in without its codes from now on. If it was not you, set a new password at once.',
  'letter.role-ended.subject': 'A role of yours on Commonty has ended',
  'letter.role-ended.text':
    'You are no longer {role}. The reason given is: {why}. Your account lists what you still hold:',
  'letter.second-factor-reset.subject': 'Your second factor for Commonty was taken away',
  'letter.second-factor-reset.text':
    '{by}, an administrator, has taken away the app, backup codes and passkeys you signed in with, since they were told that you have lost them. You have been signed out everywhere and set up another when you sign in. If you did not ask for this, change your password and tell them at once.',
  'letter.invitation.subject': 'You are invited to Commonty',
  'letter.invitation.text':
    'You are invited to take part in community planning on Commonty, as {role}. Open this link to see what is offered and to accept. It works once, within {days} days.',
  'role.resident': 'resident',
  'role.community-body': 'community body',
  'role.partner-lead': 'partner lead',
  'role.officer': 'officer',
  'role.analyst': 'analyst',
  'role.board-member': 'board member',
  'role.chair': 'chair',
  'role.national-lead': 'national lead',
  'role.auditor': 'auditor',
  'role.administrator': 'administrator',
} as const;
