/** What forms say: of themselves, of what cannot be taken, and of what was kept. */
export const en = {
  optional: '{label} (optional)',
  choose: 'Choose one',
  'most.characters': 'At most {max} characters.',
  'day.hint': 'For example, 3/9/2026 or 3 September 2026.',
  'file.hint': 'At most {size}.',
  'tick.yes': 'ticked',
  'tick.no': 'not ticked',
  'error.title': 'There is a problem',
  'error.before': 'Error:',
  'error.page': 'Error: {title}',
  // What is wrong with an answer: what, where, what to do
  'wrong.required': '“{label}” is empty. Fill it in.',
  'wrong.choose': 'Nothing is chosen for “{label}”. Choose one.',
  'wrong.tick': '“{label}” is not ticked. Tick it to go on.',
  'wrong.tickSome': 'Nothing is ticked for “{label}”. Tick at least one.',
  'wrong.noFile': 'No file is chosen for “{label}”. Choose one.',
  'wrong.length':
    '“{label}” is too long: {length} characters, which is {over} more than the {max} it may have. Shorten it.',
  'wrong.short': '“{label}” is too short: {length} characters. It needs at least {min}.',
  'wrong.character':
    '“{label}” held characters that cannot be shown ({codes}). They are taken out below: check it and send it again.',
  'wrong.choice': '“{value}” is not one of the choices for “{label}”. Choose from the list.',
  'wrong.email': '“{value}” in “{label}” is not an e-mail address. Write it like name@example.scot.',
  'wrong.day':
    '“{value}” in “{label}” is not a date. Write it like 3/9/2026, 2026-09-03 or 3 September 2026.',
  'wrong.dayOfMonth':
    '“{value}” in “{label}” is not in the calendar: that month has {days} days. Check the day.',
  'wrong.month': '“{value}” in “{label}” is not in the calendar: a year has 12 months. Check the month.',
  'wrong.dayEarly': '“{value}” in “{label}” is before {min}. Give {min} or a later day.',
  'wrong.dayLate': '“{value}” in “{label}” is after {max}. Give {max} or an earlier day.',
  'wrong.number': '“{value}” in “{label}” is not a number. Write it in figures, like 1250.',
  'wrong.whole': '“{value}” in “{label}” is not a whole number. Write it without decimals.',
  'wrong.decimals': '“{value}” in “{label}” has more than {most} decimals. Round it.',
  'wrong.numberLow': '“{value}” in “{label}” is less than {min}. Give {min} or more.',
  'wrong.numberHigh': '“{value}” in “{label}” is more than {max}. Give {max} or less.',
  'wrong.money': '“{value}” in “{label}” is not an amount of money. Write it like 1250 or 1,250.50.',
  'wrong.fileSize': '“{value}” in “{label}” is too large: {size}. It may have {max} at most.',
  // What cannot be read at all
  'unreadable.title': 'We could not read what was sent',
  'unreadable.415':
    'It came as “{type}”, and a form is sent as {expected}. Open the form again and send it from there.',
  'unreadable.413':
    'It is larger than the {max} this form may have. Shorten it, or choose a smaller file, and send it again.',
  'unreadable.fields': 'It has more than {max} fields, more than any form here. Open the form again.',
  'unreadable.broken':
    'It is not written as a form is: {detail}. Open the form again and send it from there.',
  'unreadable.repeated':
    '“{name}” came {count} times, and it can have one answer only. Open the form again and send it from there.',
  'unreadable.key':
    'The mark that tells one form from another (“{value}”) is not one we gave out. Open the form again and send it from there.',
  'unreadable.foreignKey':
    'This form was given to another account. Open the form again under your own and send it from there.',
  'unreadable.kept': 'Nothing was changed. Your browser’s Back button shows what you had typed.',
  // Sent before
  'before.title': 'You have sent this before',
  'before.changed': 'This form was sent at {time} with other answers. Sending it again has changed nothing.',
  'before.same': 'You sent exactly this at {time}. It was not done a second time.',
  'before.link': 'See what came of it',
  'before.again': 'If you want it done once more with the answers below, send the form again.',
  // Somebody else changed it
  'conflict.title': 'Somebody changed this while you were writing',
  'conflict.who': '{who} changed it on {day} at {time}.',
  'conflict.nobody': 'It was changed while you were writing.',
  'conflict.none': 'The answers are now the same as yours.',
  'conflict.differs': 'Your answers are kept in the form. They differ here:',
  'conflict.taken': 'You had not changed these, so the form now has the newer answers:',
  'conflict.then': 'Check them. If you send the form again, what is in it replaces what is there.',
  'conflict.field': 'Question',
  'conflict.theirs': 'There now',
  'conflict.yours': 'Your answer',
  'conflict.caption': 'Where the answers differ',
  'conflict.empty': 'no answer',
  // Drafts
  'draft.save': 'Save draft',
  'draft.saved': 'Draft saved at {time}.',
  'draft.saving': 'Saving the draft…',
  'draft.failed': 'The draft could not be saved. What you typed is still here.',
  'draft.notice.title': 'This is your draft',
  'draft.notice': 'You typed this and have not sent it. It was kept on {day} at {time}.',
  'draft.notice.files': 'Files and passwords are never kept: choose or type them again.',
  'draft.discard': 'Throw the draft away',
  'draft.large':
    'The draft is too large to keep: it may have {max} at most. What you typed is still here: shorten it or send it.',
  'draft.many':
    'You have more drafts than we keep for one account. What you typed is still here. Send or throw away an older draft, then save this one.',
  'draft.sent': 'This form has been sent.',
  'draft.unknown': 'No form here is called “{name}”, so nothing could be kept. Open the form again.',
  'draft.ended':
    'You were signed out. What you typed is kept as a draft: sign in, and the form shows it again.',
} as const;
