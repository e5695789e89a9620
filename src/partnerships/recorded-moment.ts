/** SQL of the moment something is recorded at: now, but for a demonstration's invented past. */
export const recordedMoment = 'recording_at()';
