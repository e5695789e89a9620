/** A notice as it stands in a daily mail. */
export interface Notice {
  subject: string;
  text: string;
}

/** What the mailer itself says in mails, in a receiver's language. */
export interface MailWords {
  /** One mail of everything new. */
  digest(language: 'en' | 'gd', notices: readonly Notice[]): Notice;
  /** Word to an administrator that mails could not be sent; `outbox` is a line with the address of the page. */
  failed(language: 'en' | 'gd', outbox: string): Notice;
  /** The end of every mail that can be stopped: addresses to stop it at, and to choose how often it comes. */
  ending(language: 'en' | 'gd', links: { stop: string; choose: string }): string;
}
