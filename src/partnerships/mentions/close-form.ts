import { defineForm } from '../../web/index.ts';

/** Ends a request for a copy. */
export const closeForm = defineForm('close-data-request', {}, { drafts: false });
