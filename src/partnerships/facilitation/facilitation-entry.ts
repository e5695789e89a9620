/** Something a partner did to facilitate community planning, or to make the partnership work well. */
export interface FacilitationEntry {
  id: string;
  partnershipId: number;
  bodyId: string;
  doneOn: string;
  what: string;
  groupId: string | null;
  /** Where more stands about it. */
  link: string | null;
  published: boolean;
  version: number;
}
