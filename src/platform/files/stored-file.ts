import type { FileRefusal } from './file-refusal.ts';

/** What is known of a file somebody brought. */
export interface StoredFile {
  id: string;
  sha256: string;
  bytes: number;
  /** To be shown, never a path. */
  originalName: string;
  /** By its content; null until somebody has looked at that. */
  mediaType: string | null;
  /** Account; null once it is erased. */
  uploadedBy: string | null;
  /** ISO instant. */
  uploadedAt: string;
  state: 'quarantined' | 'cleared' | 'refused';
  /** Why it is refused. */
  reason: FileRefusal | null;
}
