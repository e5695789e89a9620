import type { Passkey } from '../../../platform/identity/passkeys.ts';
import { pathIn, Table } from '../../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { AccountPageProps } from './account-page.tsx';
import { ButtonForm } from './button-form.tsx';
import { Moment } from './moment.tsx';
import { PasskeyElement } from './passkey-element.tsx';

/** One's passkeys: what there is, taking one away, adding one. */
export function AccountPasskeys({ context, passkeys, passkeyScript }: AccountPageProps) {
  const { language } = context;
  const nameOf = ({ name }: Passkey) => name || words(language, 'account.passkeys.unnamed');
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{words(language, 'account.passkeys')}</h2>
      <p>{words(language, 'account.passkeys.text')}</p>
      {passkeys.length === 0 ? (
        <p>{words(language, 'account.passkeys.none')}</p>
      ) : (
        <Table<Passkey>
          cards
          id="own-passkeys"
          caption={words(language, 'account.passkeys.caption')}
          captionHidden
          rows={passkeys}
          columns={[
            { key: 'name', heading: words(language, 'account.passkeys.name'), cell: nameOf },
            {
              key: 'since',
              heading: words(language, 'account.passkeys.since'),
              cell: ({ createdAt }) => <Moment at={createdAt} language={language} />,
            },
            {
              key: 'remove',
              heading: words(language, 'account.passkeys.remove'),
              cell: ({ id, name }) => (
                <ButtonForm
                  action={pathIn(language, `/account/passkeys/${id}/remove`)}
                  text={speak(language, 'account.passkeys.remove')}
                  about={name ?? ''}
                  kind="secondary"
                  language={language}
                />
              ),
            },
          ]}
        />
      )}
      <p>{words(language, 'account.passkeys.script')}</p>
      <PasskeyElement
        context={context}
        script={passkeyScript}
        address="/account/passkeys"
        purpose="create"
        text={speak(language, 'account.passkeys.add')}
        next={pathIn(language, '/account')}
      >
        <label class="ds_label" for="passkey-name">
          {words(language, 'account.passkeys.addName')}
        </label>
        <input
          class="ds_input ds_input--fixed-20"
          id="passkey-name"
          type="text"
          maxlength={100}
          autocomplete="off"
        />
      </PasskeyElement>
    </section>
  );
}
