import { linkTo, type PageContext, Spoken } from '../../../web/index.ts';
import { type PartnershipPlace, PartnershipShell } from '../../partnership-shell.tsx';
import { isOn } from '../../seats/term.ts';
import type { BodyAtTable } from '../body-at-table.ts';
import type { Contact } from '../contact-store.ts';
import { say, speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { ApproachesAt } from './approaches-at.tsx';
import { ContactAt } from './contact-at.tsx';
import { FacilitationAt } from './facilitation-at.tsx';
import { MembershipsAt } from './memberships-at.tsx';
import { SeatsAt } from './seats-at.tsx';

export interface BodyAtTablePageProps {
  context: PageContext;
  place: PartnershipPlace;
  at: BodyAtTable;
  day: string;
  /** Null where none is recorded, or whoever reads may not see it. */
  contact: Contact | null;
  /** Address of the log's form, for those who may enter something for this body. */
  logHref: string | null;
  /** Address below which officers change what is recorded; null for everybody else. */
  keepHref: string | null;
}

/** What one partnership has recorded of one body. */
export function BodyAtTablePage(props: BodyAtTablePageProps) {
  const { context, place, at, day } = props;
  const { language } = context;
  const { area } = place;
  const { body } = at;
  const now = at.memberships.find((one) => isOn(one, day));
  const names = { body: body.name, area: area.name };
  const lead = now
    ? speak(language, 'at.lead.member', {
        ...names,
        basis: say(language, now.basis === 'statutory' ? 'at.by-law' : 'at.by-agreement'),
      })
    : speak(language, 'at.lead.none', names);
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="partners"
      title={speak(language, 'at.title', names)}
      lead={<Spoken message={lead} language={language} />}
      steps={[{ text: body.name }]}
    >
      <p>
        <a href={linkTo(context, `/partners/${body.id}`)}>{words(language, 'at.register')}</a>
      </p>
      <MembershipsAt {...props} />
      <SeatsAt {...props} />
      <ApproachesAt {...props} />
      <FacilitationAt {...props} />
      <ContactAt {...props} />
    </PartnershipShell>
  );
}
