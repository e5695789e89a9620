export { mailWords } from './post/mail-words.ts';
export { findPlace } from './find-place.ts';
export { type PartnershipPlace, PartnershipShell } from './partnership-shell.tsx';
export type { PartnershipsServices } from './partnerships-services.ts';
