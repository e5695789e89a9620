/** What a plan hangs on the threads of its outcomes. */
export const linkWords = {
  'link.need.one': 'One piece of evidence stands behind it, frozen as it stood.',
  'link.need.many': '{count} pieces of evidence stand behind it, frozen as they stood.',
  'link.priority': 'It belongs to the priority “{priority}”.',
  'link.priority.late': 'It belongs to the priority “{priority}” of a plan whose review is late.',
} as const;
