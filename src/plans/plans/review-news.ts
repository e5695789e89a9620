import type { NewsOfDays } from '../../partnerships/index.ts';
import { formatDay } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { readReviewsDue } from './reviews-due.ts';

/** Reviews of plans in force, for the officers: once when the day comes near, once when it has passed, and anew for another day. */
export const planReviewNews: NewsOfDays = async (queries, today) => {
  const due = await readReviewsDue(queries, null, today);
  return due.map(({ partnershipId, planId, title: plan, which, reviewOn, late }) => ({
    key: `plan-review-${late ? 'late' : 'soon'}:${planId}:${reviewOn}`,
    kind: 'duty' as const,
    ...{ partnershipId, roles: ['officer'], unpublished: false, by: null, path: `plan/draft/${planId}` },
    subject: (language) =>
      speak(language, late ? 'review.news.late' : 'review.news.soon', {
        day: formatDay(reviewOn, language),
        plan,
      }),
    text: (language) => speak(language, 'review.news.text', { section: which.kind === 'loip' ? 7 : 11 }),
  }));
};
