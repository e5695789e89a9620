import type { Role } from '../../platform/authorisation/role.ts';
import type { Language, SpokenText } from '../../web/index.ts';
import type { NoticeKind } from '../post/notice-kinds.ts';

/** Something that happened, or a day that comes, and whom it concerns. */
export interface News {
  /** Once per change: `meeting-changed:ID:VERSION`. Each person is told of a key once. */
  key: string;
  kind: NoticeKind;
  partnershipId: number;
  /** Those who lead or speak for these are told. */
  bodies?: readonly string[];
  /** Those who have these roles in the partnership are told. */
  roles?: readonly Role[];
  accounts?: readonly string[];
  /** True: only the partnership's own staff may know of it. */
  unpublished: boolean;
  /** Account of whoever did it, who needs no telling. */
  by: string | null;
  /** Path of the page below `/partnerships/:code`. */
  path: string;
  subject(language: Language): SpokenText;
  text(language: Language): SpokenText;
}
