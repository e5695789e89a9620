/** A name is the same in every language, so it is no message. */
export const siteName = 'Commonty';
