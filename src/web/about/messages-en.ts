/** What the pages about the site itself say. */
export const en = {
  'about.title': 'About Commonty',
  'about.lead':
    'Commonty is open-source software for community planning: councils, health boards, police, fire, colleges, charities, businesses and communities working together so that lives improve and inequality falls.',
  'about.what': 'What this site shows',
  'about.what.text':
    'Official statistics about need in every partnership, how each stands beside the country, which way it moves and how fast, and what cannot be told. Every figure leads to its source.',
  'about.demonstration':
    'This instance is a demonstration: its country, its people and its figures are invented.',
  'about.how': 'How it judges',
  'about.how.text':
    'Verdicts rest on published or computed intervals, on measured figures only, and on at least five comparable years. Every formula has a page.',
  'about.how.link': 'Methods',
  'about.who': 'Who runs this site',
  'about.contact': 'Write to {contact}.',
  'about.noContact': 'Whoever runs this site has not given an address yet.',
  'accessibility.title': 'Accessibility',
  'accessibility.lead':
    'Everyone should be able to use this site: on a phone, with a keyboard, with a screen reader, without JavaScript, printed.',
  'accessibility.standard': 'How accessible it is',
  'accessibility.standard.met':
    'The site aims at the Web Content Accessibility Guidelines 2.2, level AA. The automatic checks below found no failure. Automatic checks find only part of what can be wrong.',
  'accessibility.standard.failed':
    'The site aims at the Web Content Accessibility Guidelines 2.2, level AA. The automatic checks below found {count} failures, listed here.',
  'accessibility.failures': 'Known failures',
  'accessibility.checked': 'What was checked',
  'accessibility.checked.text':
    'Each kind of page was opened in a real browser and checked with {tool} in every appearance below; the same checks run again with every change to the software.',
  'accessibility.caption': 'Pages checked, with the failures found in each appearance',
  'accessibility.page': 'Page',
  'accessibility.notChecked': 'What was not checked',
  'accessibility.notChecked.text':
    'No test with people who use assistive technology has been done yet. Words inside charts are in English only; each chart has its sentence and its table.',
  'accessibility.report': 'If something does not work for you',
  'accessibility.report.text':
    'If the answer does not help, the Equality Advisory and Support Service can advise you. In Scotland the Equality and Human Rights Commission enforces the accessibility regulations.',
  'appearance.phone': 'Phone (390 pixels)',
  'appearance.tablet': 'Tablet (768 pixels)',
  'appearance.desk': 'Desk (1280 pixels)',
  'appearance.dark': 'Dark',
  'appearance.forced-colours': 'Forced colours',
  'appearance.zoomed': 'Zoomed to 200 %',
  'privacy.title': 'Privacy',
  'privacy.lead':
    'Everything public can be read without an account, and then this site keeps nothing about you. With an account it keeps what makes the account work, and your account page shows all of it.',
  'privacy.cookies': 'Cookies',
  'privacy.cookies.text':
    'Whoever only reads gets none. Signing in sets one, which says that it is you, and a few that live for minutes while you sign in by a passkey or at another organisation. They follow you nowhere and are gone when you sign out.',
  'privacy.browsers': 'Browsers of those who sign in',
  'privacy.browsers.text':
    'For each account the kinds of browsers it has signed in with are kept in two words, such as “Firefox, Windows”, so that its owner is told by mail of a new one. They are forgotten a year after they were last used. Nothing is stored in the browser for it, and no mail tells us whether it was read.',
  'privacy.requests': 'Other sites',
  'privacy.requests.text':
    'Your browser asks only this site for anything: fonts, maps and scripts are its own. Nobody counts or follows your visits.',
  'privacy.logs': 'Logs',
  'privacy.logs.text':
    'To keep the site running, the server notes the time, the page’s path and how long it took. It does not note your address, what you searched for, or a postcode.',
  'privacy.postcodes': 'Postcodes',
  'privacy.postcodes.text':
    'You can search for your postcode. It is used to find its area and is then forgotten: it is not logged and not kept. It stands in the address of the answer, so that the search works without JavaScript; your own browser may remember that address. No other site is told it.',
  'privacy.figures': 'People in the figures',
  'privacy.figures.text':
    'The statistics count people and name nobody. Small counts are withheld by their publishers, and by this site before it publishes counts of its own.',
} as const;
