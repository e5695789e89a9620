import type { Upload, UploadState } from './upload.ts';

/** A state as people are told of it. */
export type ShownState = UploadState | 'interrupted' | 'superseded' | 'in-force-again';

export function shownState({ state, interrupted, inForce, broughtBackBy }: Upload): ShownState {
  if (interrupted) return 'interrupted';
  if (state !== 'loaded' || inForce) return state;
  return broughtBackBy === null ? 'superseded' : 'in-force-again';
}

/** Whether its figures are, or once were, on the pages. */
export function wasLoaded(upload: Upload): boolean {
  return ['loaded', 'undoing', 'undone'].includes(upload.state);
}
