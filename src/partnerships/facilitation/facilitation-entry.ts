/** Something a partner did to facilitate community planning, or to make the partnership work well. */
export interface FacilitationEntry {
  id: string;
  partnershipId: number;
  bodyId: string;
  doneOn: string;
  what: string;
  /** The group it was done for: that of the meeting, where it was for one. */
  groupId: string | null;
  meetingId: string | null;
  /** Null where there is none, or none the reader may see. */
  groupName: string | null;
  meetingOn: string | null;
  /** Where more stands about it. */
  link: string | null;
  published: boolean;
  version: number;
}
