import type { WaysToConfirm } from '../../platform/identity/confirmation.ts';
import { defineForm, fields } from '../../web/index.ts';
import { speak } from './messages/message.ts';

const address = fields.email({
  label: (language) => speak(language, 'erase.address'),
  hint: (language) => speak(language, 'erase.address.hint'),
  autocomplete: 'off',
});
const password = fields.password({ label: (language) => speak(language, 'erase.password'), max: 1_000 });
const code = fields.text({
  label: (language) => speak(language, 'erase.code'),
  hint: (language) => speak(language, 'erase.code.hint'),
  max: 40,
});

/** Their own address typed in full, and whatever they have that shows that it is them. */
export function eraseFormFor(ways: WaysToConfirm) {
  return defineForm(
    'erase',
    { address, ...(ways.password ? { password } : {}), ...(ways.app ? { code } : {}) },
    {
      drafts: { never: 'Typed in full to show that it is meant: it has to be meant again after signing in.' },
    },
  );
}
