/** What leads said in earlier quarters, when it went well and when it did not. */
export const wentWell = [
  'As planned. More people came by word of mouth than by letters.',
  'On course. We moved to the evening, and numbers rose by half.',
  'The second place opened. People there had asked for it by name.',
  'Nothing to add to the last report but that it holds.',
  'Partners now send people to us without being asked to.',
  'We asked forty people what they would change. They wanted longer hours, and have them now.',
] as const;

export const wentBehind = [
  'A post was empty for two months. It is filled now.',
  'Snow closed us for nine days, and we have not caught up.',
  'Fewer came from the most deprived streets than we hoped. We go to them from next month.',
  'The two record systems still do not agree who is who.',
  'We waited for a decision on rooms. It came last week.',
] as const;

/** Offices that sign an update off. */
export const offices = [
  'Service manager',
  'Head of service',
  'Team lead',
  'Partnership manager',
  'Assistant director',
  'Project lead',
] as const;
