import { Temporal } from 'temporal-polyfill';
import type { Example } from '../../example.ts';
import { SubjectForm } from '../../forms/form.tsx';
import { newForm } from '../../forms/form-state.ts';
import { seat, seatForm } from '../../forms/seat-form.examples.ts';
import { Button } from './button.tsx';
import { Checkboxes, Radios, SelectField, Tick } from './choices.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { DraftNotice } from './draft-notice.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Fieldset } from './fieldset.tsx';
import { FileField } from './file-field.tsx';
import { SentBeforeNotice } from './sent-before-notice.tsx';
import { TextArea } from './text-area.tsx';
import { DateField, EmailField, MoneyField, NumberField, PasswordField, TextField } from './text-field.tsx';

const at = Temporal.Instant.from('2026-09-03T13:32:00Z');
const context = { language: 'en', path: '/seats/new' } as const;
const choices = [
  { value: 'a', text: 'Board', hint: 'Takes part in every decision.' },
  { value: 'b', text: 'Executive group' },
];
const wrong = '“31/2/2026” in “First day” is not in the calendar: that month has 28 days. Check the day.';

export const examples: Example[] = [
  {
    name: 'text-field',
    render: () => <TextField id="e-text" name="text" label="Who takes the seat" hint="As in the minutes." />,
  },
  {
    name: 'text-field-wrong',
    render: () => (
      <TextField
        id="e-text-wrong"
        name="text"
        label="Who takes the seat"
        error="“Who takes the seat” is empty. Fill it in."
      />
    ),
  },
  {
    name: 'email-field',
    render: () => <EmailField id="e-email" name="email" label="E-mail address" value="a@example.scot" />,
  },
  {
    name: 'password-field',
    render: () => (
      <form action="/sign-in" method="post">
        <EmailField id="e-username" name="username" label="E-mail address" autocomplete="username" />
        <PasswordField id="e-password" name="password" label="Password" />
        <Button text="Sign in" />
      </form>
    ),
  },
  {
    name: 'date-field-wrong',
    render: () => (
      <DateField
        id="e-day"
        name="day"
        label="First day"
        hint="For example, 3/9/2026 or 3 September 2026."
        value="31/2/2026"
        error={wrong}
      />
    ),
  },
  { name: 'number-field', render: () => <NumberField id="e-number" name="number" label="Votes" value="3" /> },
  { name: 'money-field', render: () => <MoneyField id="e-money" name="money" label="Budget" optional /> },
  {
    name: 'text-area',
    render: () => (
      <TextArea id="e-area" name="area" label="What they wish" max={2_000} value="Papers early." />
    ),
  },
  {
    name: 'select-field',
    render: () => <SelectField id="e-select" name="select" label="Body" choices={choices} value="b" />,
  },
  {
    name: 'radios-wrong',
    render: () => (
      <Radios
        id="e-radios"
        name="radios"
        label="Kind of seat"
        choices={choices}
        error="Nothing is chosen for “Kind of seat”. Choose one."
      />
    ),
  },
  {
    name: 'checkboxes',
    render: () => <Checkboxes id="e-boxes" name="boxes" label="Groups" choices={choices} values={['a']} />,
  },
  { name: 'tick', render: () => <Tick id="e-tick" name="tick" label="They have agreed to this" ticked /> },
  {
    name: 'file-field',
    render: () => <FileField id="e-file" name="file" label="Minutes" hint="At most 5 MB." accept=".pdf" />,
  },
  {
    name: 'fieldset',
    render: () => (
      <Fieldset legend="Term" hint="From when to when they sit.">
        <DateField id="e-from" name="from" label="First day" />
        <DateField id="e-to" name="to" label="Last day" optional />
      </Fieldset>
    ),
  },
  {
    name: 'buttons',
    render: () => (
      <form action="/seats" method="post">
        <div class="ds_button-group">
          <Button text="Add the seat" />
          <Button text="Save draft" kind="secondary" formaction="/drafts" />
          <Button text="Remove the seat" kind="danger" name="do" value="remove" />
        </div>
      </form>
    ),
  },
  {
    name: 'error-summary',
    render: () => (
      <ErrorSummary
        focus={false}
        errors={[
          { fieldId: 'e-day', message: wrong },
          { fieldId: null, message: 'The partnership has no free seat.' },
        ]}
      />
    ),
  },
  {
    name: 'draft-notice',
    render: () => (
      <DraftNotice
        notice={{ kind: 'draft', savedAt: at, hasUnkept: true }}
        form="seat"
        state={{ subject: 'S12000005', page: null }}
        context={context}
      />
    ),
  },
  {
    name: 'sent-before-notice',
    render: () => <SentBeforeNotice location="/seats/1" sentAt={at} changed focus={false} />,
  },
  {
    name: 'conflict-notice',
    render: () => (
      <ConflictNotice
        focus={false}
        changedBy="Calum MacRae"
        changedAt={at}
        differences={[{ id: 'e-text', label: 'Who takes the seat', theirs: 'Eilidh Ross', yours: '' }]}
        taken={[{ id: 'e-number', label: 'Votes', theirs: '2', yours: '1' }]}
      />
    ),
  },
  {
    name: 'whole-form',
    render: () => (
      <SubjectForm
        context={{
          ...context,
          demonstration: true,
          dataVersion: '1',
          today: '2026-11-22',
          stylesheets: [],
          icon: '',
        }}
        form={seatForm}
        state={newForm(seatForm, { values: seat })}
        action="/seats"
        submit="Add the seat"
        cancel={{ href: '/seats', text: 'Leave without adding' }}
      />
    ),
  },
];
