import { Hono } from 'hono';
import { bodyFormRoutes } from './bodies/body-form-routes.tsx';
import { bodyRoutes } from './bodies/body-routes.tsx';
import { nationBodyRoutes } from './bodies/nation-body-routes.tsx';
import { addFacilitationForms } from './facilitation/facilitation-form-routes.tsx';
import type { PartnershipsServices } from './partnerships-services.ts';
import { addSeatForms } from './seats/seat-form-routes.tsx';
import { addTermForms } from './seats/term-form-routes.tsx';
import { addApproachForms } from './taking-part/approach-form-routes.tsx';
import { addContactForm } from './taking-part/contact-form-routes.tsx';
import { addMembershipForms } from './taking-part/membership-form-routes.tsx';
import { tableRoutes } from './taking-part/table-routes.tsx';

/** The register of bodies, and who is at each partnership's table: read by everybody, kept by officers. */
export function partnersRoutes(services: PartnershipsServices): Hono {
  const forms = new Hono();
  const all = [
    addMembershipForms,
    addSeatForms,
    addTermForms,
    addApproachForms,
    addFacilitationForms,
    addContactForm,
  ];
  for (const add of all) add(forms, services);
  // Forms come first: `new` is no body's id.
  return new Hono()
    .route('/', bodyFormRoutes(services))
    .route('/', nationBodyRoutes(services))
    .route('/', forms)
    .route('/', bodyRoutes(services))
    .route('/', tableRoutes(services));
}
