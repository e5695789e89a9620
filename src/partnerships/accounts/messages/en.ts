import { accountEn } from './account-en.ts';
import { lettersEn } from './letters-en.ts';

/** What the pages and mails about people's accounts say. */
export const en = {
  ...lettersEn,
  ...accountEn,
  // Fields
  'field.address': 'E-mail address',
  'field.password': 'Password',
  'field.newPassword': 'New password',
  'field.newPassword.hint':
    'At least {least} characters. Three words that do not belong together are easy to remember.',
  'field.name': 'Your name',
  'field.name.hint': 'As others should see it beside what you do here.',
  'field.currentPassword': 'Your password now',
  'field.code': 'Code',
  'field.code.hint': 'Six digits from your app, or one of your backup codes.',
  // Signing in
  'signIn.title': 'Sign in',
  'signIn.submit': 'Sign in',
  'signIn.forgotten': 'I have forgotten my password',
  'signIn.link': 'Send me a one-time link by e-mail',
  'signIn.register': 'Register as a resident',
  'signIn.other.title': 'Other ways',
  'signIn.wrong': 'The address or the password is not right. Check both, or have a one-time link sent.',
  'signIn.unconfirmed':
    'This address was never confirmed. Have a one-time link sent to it: using the link confirms it.',
  'signIn.wait':
    'There were too many wrong passwords for this address. The next can be tried in {minutes} minutes. A one-time link by e-mail works now.',
  'signIn.busy':
    'Too many people are signing in at this moment. Nothing is wrong with what you typed: try again in a minute.',
  'signIn.already': 'You are signed in as {name}.',
  'signIn.already.text': 'To sign in as somebody else, sign out first.',
  'signIn.already.next': 'Go on',
  'signIn.out': 'Sign out',
  'signIn.ends':
    'Whoever does nothing here for {minutes} minutes is signed out, and everybody is after {hours} hours.',
  'passkey.signIn': 'Sign in with a passkey',
  'passkey.failed': 'The passkey was not accepted. Try again, or sign in another way.',
  'passkey.cancelled': 'No passkey was chosen.',
  // Provider
  'oidc.with': 'Sign in with {label}',
  'oidc.going.title': 'Going to {label}',
  'oidc.going.text': 'You are taken to {label} to say who you are, and come back here afterwards.',
  'oidc.going.next': 'Go to {label}',
  'oidc.failed.title': 'You were not signed in',
  'oidc.failed.text':
    '{label} did not say who you are: it could not be reached, refused, or you turned back. Try again, or sign in another way.',
  'oidc.notVerified.text':
    '{label} does not say that your e-mail address is yours, so it cannot be used to sign in here. Sign in another way.',
  // Link
  'link.title': 'Sign in by a one-time link',
  'link.lead': 'We send a link to your address. It works once, within {minutes} minutes.',
  'link.submit': 'Send the link',
  'link.sent.title': 'Look into your mailbox',
  'link.sent.text':
    'If there is an account with this address, a link is on its way to it. It works once, within {minutes} minutes. If nothing comes, check the address and the folder for unwanted mail.',
  'link.wait': 'Several mails were sent to this address just now. The next can be sent in {minutes} minutes.',
  'link.confirm.title': 'Sign in',
  'link.confirm.text': 'Press the button to sign in. The link cannot be used again afterwards.',
  'link.confirm.submit': 'Sign in now',
  'link.used.title': 'This link cannot be used',
  'link.used.text':
    'It was used already, is too old, or was not copied whole. Nobody was signed in. Have a new one sent.',
  'link.used.next': 'Send a new link',
  // Second factor
  'second.title': 'Show your second factor',
  'second.lead': 'Your account is protected by more than what you have shown so far.',
  'second.submit': 'Go on',
  'second.wrong':
    'This code is not right. Codes of an app change every half minute; a backup code works once.',
  'second.wait': 'There were too many wrong codes. The next can be tried in {minutes} minutes.',
  'second.passkey': 'Use a passkey',
  'second.lost':
    'If you have lost your app, your backup codes and your passkeys, ask an administrator of your partnership.',
  'second.setUp.title': 'Set up a second factor',
  'second.setUp.lead':
    'Your role lets you see or change what others trust you with. So a password alone is not enough: set up one of these, once.',
  'second.setUp.passkey': 'A passkey',
  'second.setUp.passkey.text': 'Your phone, your computer or a security key says that it is you.',
  'second.setUp.app': 'An app that shows codes',
  'second.setUp.app.text': 'Any authenticator app. Works without a connection and without JavaScript.',
  'second.setUp.app.next': 'Set up an app',
  'app.title': 'Set up an app that shows codes',
  'app.password.lead': 'Type your password, so that we know it is you.',
  'app.begin.lead': 'Begin where you have your app at hand.',
  'app.begin': 'Begin',
  'app.wrong': 'This is not your password.',
  'app.scan': '1. Give your app the secret',
  'app.scan.text': 'Scan this square with the app, or type the secret below into it.',
  'app.scan.label': 'Square of dots that holds the secret for your app',
  'app.secret': 'Secret',
  'app.codes': '2. Keep these backup codes',
  'app.codes.text':
    'Each works once, where you do not have the app. Print them or write them down: they are not shown again.',
  'app.show': '3. Show that it works',
  'app.show.submit': 'Finish',
  'app.again': 'Begin again with a new secret',
  'app.done.title': 'Your second factor is set up',
  'app.done.text': 'From now on you are asked for a code of the app whenever you sign in.',
  'app.done.next': 'Go on',
  // Registering
  'register.title': 'Register as a resident',
  'register.lead':
    'With an account you can take part where a vote or a case needs one. Everything public can be read without.',
  'register.submit': 'Register',
  'register.why':
    'We keep your name, your address and what you do here, to make your account work. Your account page shows all of it.',
  'register.sent.title': 'Confirm your address',
  'register.sent.text':
    'We have sent a mail to {address}. Open the link in it to finish: it works once, within 24 hours. If nothing comes, check the address and the folder for unwanted mail.',
  'register.confirm.title': 'Confirm your address',
  'register.confirm.text': 'Press the button to confirm that the address is yours. You are then signed in.',
  'register.confirm.submit': 'Confirm',
  'register.taken.title': 'This address has an account already',
  'register.taken.text': 'Sign in with it, by a one-time link if you have forgotten the password.',
  // Recovering
  'recover.title': 'Set a new password',
  'recover.lead':
    'We send a link to your address, with which you set a new one. It works once, within an hour.',
  'recover.confirm.submit': 'Set the password',
  'recover.done.title': 'Your new password is set',
  'recover.done.text':
    'Everything that was signed in as you has been signed out. Sign in with the new password.',
  // Passwords
  'password.too-short':
    'This password is too short: it has fewer than {least} characters. Take a longer one.',
  'password.too-long': 'This password is longer than {most} characters. Take a shorter one.',
  'password.well-known': 'This password is among those that are tried first. Take another.',
  'password.own-address': 'This password is little more than your address. Take another.',
  // Invitations
  'invitation.title': 'You are invited',
  'invitation.offer.in': 'You are invited to take part as {role} in {partnership}.',
  'invitation.offer.nation': 'You are invited to take part as {role} for the whole nation.',
  'invitation.for': 'The invitation is for {address}.',
  'invitation.until': 'It can be accepted until {day}.',
  'invitation.new': 'You have no account with this address yet: choose a name and a password.',
  'invitation.accept': 'Accept',
  'invitation.signIn': 'There is an account with this address. Sign in with it, then accept.',
  'invitation.signIn.next': 'Sign in',
  'invitation.another':
    'You are signed in as {address}, which is not the address this invitation is for. Sign out, then open the link again.',
  'invitation.unknown.title': 'This invitation is not known',
  'invitation.unknown.text':
    'The link was not copied whole, or was never given out. Ask whoever invited you for a new one.',
  'invitation.used.title': 'This invitation was accepted already',
  'invitation.used.text': 'If that was you, sign in. If it was not, tell whoever invited you.',
  'invitation.withdrawn.title': 'This invitation was taken back',
  'invitation.withdrawn.text': 'Ask whoever invited you why.',
  'invitation.expired.title': 'This invitation is too old',
  'invitation.expired.text': 'It could be accepted for {days} days. Ask whoever invited you for a new one.',
  // Demonstration
  'demonstration.title': 'Try it as somebody else',
  'demonstration.text':
    'This country and its people are invented. On this computer you can sign in as any of them without a password.',
  'demonstration.nation': 'whole nation',
  'demonstration.signIn': 'Sign in',
  'demonstration.as': 'as {name}, {role}',
} as const;
