/** Paths of a partnership's groups and what lies below them, in English and without `/gd`. */
export const groupsPath = (code: string): string => `/partnerships/${code}/groups`;

export const groupPath = (code: string, groupId: string): string => `${groupsPath(code)}/${groupId}`;

export const meetingPath = (code: string, groupId: string, meetingId: string): string =>
  `${groupPath(code, groupId)}/meetings/${meetingId}`;

/** The register, at one decision where one is named. */
export const decisionPath = (code: string, groupId: string, meetingId: string, id: string): string =>
  `${meetingPath(code, groupId, meetingId)}#decision-${id}`;

export const decisionsPath = (code: string): string => `/partnerships/${code}/decisions`;
