import type { Form, FormFields } from '../web/index.ts';
import { addressForm, nameForm } from './accounts/forms.ts';
import { actingForm } from './acting/acting-form.ts';
import { bodyForm } from './bodies/body-form.ts';
import { designationForm } from './bodies/designation-form.ts';
import { facilitationForm } from './facilitation/facilitation-form.ts';
import { dataRequestForm } from './mentions/data-request-form.ts';
import { decideForm } from './mentions/decide-form.ts';
import { endRoleForm, resetFactorForm, roleForm } from './people/role-form.ts';
import { preferencesForm } from './post/preferences-form.ts';
import { seatForm } from './seats/seat-form.ts';
import { termForm } from './seats/term-form.ts';
import { approachForm } from './taking-part/approach-form.ts';
import { contactForm } from './taking-part/contact-form-routes.tsx';
import { membershipForm } from './taking-part/membership-form.ts';

/** Forms of the register and the table whose drafts are kept. */
export const draftedPartnerForms = [
  bodyForm([]),
  designationForm,
  membershipForm,
  seatForm([]),
  termForm([]),
  approachForm,
  facilitationForm({ groups: [], meetings: [] }),
  contactForm,
  roleForm({ partnershipId: null }, []),
  endRoleForm,
  resetFactorForm,
  actingForm,
  preferencesForm,
  nameForm,
  addressForm,
  dataRequestForm,
  decideForm({ fixed: false }),
] as readonly Form<FormFields>[];
