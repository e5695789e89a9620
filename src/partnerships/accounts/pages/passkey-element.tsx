import type { PropsWithChildren } from 'hono/jsx';
import { type PageContext, pathIn, Spoken, type Words } from '../../../web/index.ts';
import { say } from '../messages/message.ts';

/**
 * A button that asks the browser for a passkey. Hidden until the script finds that the browser can do that; without
 * script the other ways stand beside it.
 */
export function PasskeyElement(
  props: PropsWithChildren<{
    context: PageContext;
    /** Address of the module that makes it work. */
    script: string;
    /** Asked for a challenge, and given the answer, both by POST. */
    address: string;
    purpose: 'get' | 'create';
    text: Words;
    /** Where to go on. */
    next: string;
  }>,
) {
  const { language } = props.context;
  return (
    <>
      <script type="module" src={props.script} />
      <commonty-passkey
        data-address={pathIn(language, props.address)}
        data-purpose={props.purpose}
        data-next={props.next}
        data-failed={say(language, 'passkey.failed')}
        data-cancelled={say(language, 'passkey.cancelled')}
        hidden
      >
        {props.children}
        <button class="ds_button ds_button--secondary" type="button">
          <Spoken message={props.text} language={language} />
        </button>
        <p role="status" />
      </commonty-passkey>
    </>
  );
}
