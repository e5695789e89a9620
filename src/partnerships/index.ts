export { installStatutoryBodies } from './statutory/install-statutory-bodies.ts';
export { designationsOfKind } from './bodies/designations-of-kind.ts';
export type { BodyKind } from './bodies/body-kind.ts';
export { type DisadvantagedGroup } from './bodies/disadvantaged-group.ts';
export { draftedPartnerForms } from './drafted-partner-forms.ts';
export { partnersRoutes } from './partners-routes.tsx';
export type { AccountServices } from './accounts/account-services.ts';
export {
  inviteFromCommandLine,
  inviteUsage,
  readInviteArguments,
} from './accounts/invite-command.ts';
export { letterDelivery } from './accounts/letters.ts';
export { accountsRoutes } from './accounts/routes.ts';
export { mailWords } from './post/mail-words.ts';
export { dutyForms } from './duty-forms.ts';
export { dutyRoutes } from './duty-routes.tsx';
export { findPlace } from './find-place.ts';
export { type PartnershipPlace, PartnershipShell } from './partnership-shell.tsx';
export type { PartnershipsServices } from './partnerships-services.ts';
export { auditOfRecord } from './audit-trail/audit-address.ts';
export { auditRoutes } from './audit-trail/audit-routes.tsx';
export { mailPersonalData } from './post/personal-data.ts';
export { type NoticeKind, noticeKinds } from './post/notice-kinds.ts';
export { postRoutes } from './post/post-routes.ts';
export type { PostServices } from './post/post-services.ts';
export { actingRoutes } from './acting/acting-routes.tsx';
export { tellOfActingJob } from './acting/tell-of-acting.ts';
export { tellOfDaysJob } from './days/tell-of-days.ts';
export { groupsRoutes } from './groups/groups-routes.ts';
export { meetingPersonalData } from './meetings/meeting-personal-data.ts';
export { groupDrafts } from './groups/group-drafts.ts';
export { requestDueItems } from './information-requests/request-due-items.ts';
export { partnershipTabs } from './partnership-tabs.ts';
export { peopleRoutes } from './people/people-routes.tsx';
export { invitationPersonalData } from './accounts/invitation-personal-data.ts';
export { accountPersonalData } from './accounts/personal-data.ts';
export { personalDataRoutes } from './personal-data/personal-data-routes.tsx';
export { seatPersonalData } from './personal-data/seat-personal-data.ts';
export { addForm, type Doing, type FormAsked, type FormPageProps, type NotDone } from './form-at.tsx';
export { FormPage } from './form-page.tsx';
export { bodyById, type MemberBody, memberBodies } from './member-bodies.ts';
export { bodiesLedBy, keepsRecords, leadsFor } from './partner-rights.ts';
export { createPartnershipRequests, type PartnershipRequest } from './partnership-request.ts';
export { dataRequestRoutes } from './mentions/data-request-routes.tsx';
export { mentionsPersonalData } from './mentions/mentions-personal-data.ts';
export { writtenPersonalData } from './mentions/written-personal-data.ts';
export { partnershipTexts } from './partnership-texts.ts';
