/** What notices can be about. People choose for each how often it reaches them; `queueMail` takes these as `kind`. */
export const noticeKinds = ['duty', 'meeting', 'information-request'] as const;

export type NoticeKind = (typeof noticeKinds)[number];
