import type { Form, FormFields } from '../web/index.ts';
import { bodyForm } from './bodies/body-form.ts';
import { designationForm } from './bodies/designation-form.ts';
import { facilitationForm } from './facilitation/facilitation-form.ts';
import { seatForm } from './seats/seat-form.ts';
import { termForm } from './seats/term-form.ts';
import { approachForm } from './taking-part/approach-form.ts';
import { membershipForm } from './taking-part/membership-form.ts';

/** Forms of the register and the table whose drafts are kept. */
export const draftedPartnerForms = [
  bodyForm([]),
  designationForm,
  membershipForm,
  seatForm,
  termForm([]),
  approachForm,
  facilitationForm,
] as readonly Form<FormFields>[];
