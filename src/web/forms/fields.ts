import { money, number } from './fields/amount.tsx';
import { checkboxes, radios, select, tick } from './fields/choice.tsx';
import { day } from './fields/day.tsx';
import { email } from './fields/email.tsx';
import { file } from './fields/file.tsx';
import { password } from './fields/secret.tsx';
import { text, textArea } from './fields/text.tsx';

/** The kinds of question a form may ask: `fields.text({ label })`. */
export const fields = {
  text,
  textArea,
  select,
  radios,
  checkboxes,
  tick,
  day,
  number,
  money,
  email,
  password,
  file,
} as const;
