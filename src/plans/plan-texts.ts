import type { FreeText } from '../contributions/free-text.ts';

const ofPlan = `'/partnerships/' || code || '/plan/draft/' || r.plan_id`;
const ofOutcome = `'/partnerships/' || code || '/plan/outcomes/' || r.outcome_id`;
const ofChoosing = `'/partnerships/' || code || '/plan/choosing/' || r.choosing_id`;
const action = `'/partnerships/' || code || '/actions/' || r.action_id`;
const outcomeOfMeasure = '(select m.outcome_id from measure m where m.id = r.measure_id)';
const outcome = (of: string) => `'/partnerships/' || code || '/plan/outcomes/' || ${of}`;
const frozen =
  'What was published stands under its checksum and is never changed; a new version can leave the name out.';

/** Every column in which people type words about plans, what hangs on them and what became of them. */
export const planTexts: readonly FreeText[] = [
  {
    table: 'national_outcome_list',
    title: 'List of national outcomes',
    columns: { name: 'Name', source: 'Source' },
    address: `'/administration/national-outcomes'`,
    partnership: 'null::integer',
  },
  {
    table: 'national_outcome',
    title: 'National outcome',
    columns: { words: 'Words' },
    address: `'/administration/national-outcomes'`,
    partnership: 'null::integer',
  },
  {
    table: 'plan',
    title: 'Draft of a plan',
    columns: {
      title: 'Title',
      title_gd: 'Gaelic title',
      vision: 'Vision',
      needs: 'Needs and circumstances',
      prevention: 'Prevention',
    },
    address: `'/partnerships/' || code || '/plan/draft/' || r.id`,
  },
  {
    table: 'plan_priority',
    title: 'Priority of a plan',
    columns: { name: 'Name', why: 'Why' },
    address: ofPlan,
  },
  {
    table: 'plan_outcome',
    title: 'Outcome of a plan',
    columns: {
      name: 'Name',
      improvement: 'Improvement',
      inequality: 'Inequality',
      inequality_exception: 'Why inequality is not reduced',
      prevention: 'Prevention',
      no_conflict_by: 'Who looked for conflicts',
    },
    address: ofPlan,
  },
  {
    table: 'outcome_owner',
    title: 'Signature of an outcome',
    columns: { signed_as: 'Office that signed' },
    address: ofOutcome,
  },
  {
    table: 'outcome_conflict',
    title: 'Conflict of outcomes',
    columns: {
      local_text: 'Local words',
      national_text: 'National words',
      contested: 'What is contested',
      who_decides: 'Who decides',
      decision: 'Decision',
    },
    address: ofOutcome,
  },
  {
    table: 'plan_evidence',
    title: 'Evidence of a plan',
    columns: { words: 'Words', live_link: 'Link' },
    address: ofPlan,
  },
  {
    table: 'plan_locality',
    title: 'Locality of a plan',
    columns: { why: 'Why', people_source: 'Source of the number of people' },
    address: ofPlan,
  },
  {
    table: 'representation',
    title: 'What was said of a draft',
    columns: { words: 'Words', shown_words: 'Words as they are shown', answer: 'Answer' },
    address: ofPlan,
  },
  {
    table: 'plan_version',
    title: 'Published version of a plan',
    columns: { content: 'Content', note: 'Note' },
    address: `'/partnerships/' || code || '/plan/versions/' || r.number`,
    fixed: frozen,
  },
  {
    table: 'measure',
    title: 'Measure',
    columns: {
      name: 'Name',
      unit: 'Unit',
      disaggregation: 'By whom it is split',
      not_available: 'Why there is none',
    },
    address: ofOutcome,
  },
  {
    table: 'measure_value',
    title: 'Value of a measure',
    columns: {
      period: 'Period',
      not_available: 'Why there is none',
      break_reason: 'Why figures before it cannot be compared',
      corrected_why: 'Why it was corrected',
    },
    address: outcome(outcomeOfMeasure),
  },
  {
    table: 'promise',
    title: 'Promise',
    columns: {
      words: 'Words',
      signed_as: 'Office that signed',
      ended_why: 'How it ended',
      replaces_why: 'Why it was renegotiated',
    },
    address: `'/partnerships/' || code || '/promises/' || r.id`,
  },
  {
    table: 'action',
    title: 'Action',
    columns: {
      reference: 'Reference',
      name: 'Name',
      words: 'Words',
      reach_source: 'Source of the reach',
      need_source: 'Source of the need',
      service_before: 'Service before',
      service_after: 'Service after',
    },
    address: `'/partnerships/' || code || '/actions/' || r.id`,
  },
  {
    table: 'milestone',
    title: 'Milestone',
    columns: { words: 'Words' },
    address: action,
  },
  {
    table: 'action_measure',
    title: 'Link of an action and a measure',
    columns: { assumption: 'Assumption', evidence: 'Evidence' },
    address: action,
  },
  {
    table: 'action_decision',
    title: 'Decision about an action',
    columns: { reasons: 'Reasons', who_pays: 'Who pays' },
    address: action,
  },
  {
    table: 'action_update',
    title: 'Update on an action',
    columns: { words: 'Words', signed_off_as: 'Office that signed it off' },
    address: action,
  },
  {
    table: 'update_request',
    title: 'Request for an update',
    columns: { email: 'E-mail address', comment: 'Comment' },
    address: action,
  },
  {
    table: 'reporting_round',
    title: 'Round of reports',
    columns: { name: 'Name' },
    address: `'/partnerships/' || code || '/reporting/' || r.id`,
  },
  {
    table: 'reporting_round',
    title: 'Round of reports as it was frozen',
    columns: { frozen: 'Figures and words' },
    address: `'/partnerships/' || code || '/reporting/' || r.id`,
    fixed: frozen,
  },
  {
    table: 'priority_choosing',
    title: 'Choosing of priorities',
    columns: { title: 'Title', words: 'Words' },
    address: `'/partnerships/' || code || '/plan/choosing/' || r.id`,
  },
  {
    table: 'choosing_criterion',
    title: 'Criterion of choosing priorities',
    columns: { name: 'Name', words: 'What is asked' },
    address: ofChoosing,
  },
  {
    table: 'priority_candidate',
    title: 'Candidate for a priority',
    columns: {
      name: 'Name',
      concern: 'Concern',
      withdrawn_why: 'Why it was taken out',
      reason: 'Reasons of the decision',
      decided_by: 'Who decided',
    },
    address: ofChoosing,
  },
  {
    table: 'choosing_dissent',
    title: 'Dissent about choosing priorities',
    columns: { words: 'Words' },
    address: ofChoosing,
  },
  {
    table: 'related_plan',
    title: 'Related plan',
    columns: {
      title: 'Title',
      duty_holder: 'Who must make it',
      source: 'Act and section',
      link: 'Link',
      not_needed: 'Why there need be none',
    },
    address: `'/partnerships/' || code || '/plan/related'`,
  },
];
