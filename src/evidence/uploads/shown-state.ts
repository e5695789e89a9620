import type { Upload, UploadState } from './upload.ts';

/** A state as people are told of it. */
export type ShownState = UploadState | 'interrupted' | 'superseded';

export function shownState({ state, interrupted, inForce }: Upload): ShownState {
  if (interrupted) return 'interrupted';
  return state === 'loaded' && !inForce ? 'superseded' : state;
}
