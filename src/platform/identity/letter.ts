/** A mail this part asks for. Its words and the page the token leads to are the pages' matter. */
export type Letter =
  /** `next`: a page of this site they were on the way to. */
  | { kind: 'sign-in-link'; to: string; name: string; token: string; next: string | null }
  | { kind: 'password-reset'; to: string; name: string; token: string }
  /** To whoever registers: that the address is theirs. In the language of the page they did it on. */
  | { kind: 'confirm-address'; to: string; name: string; token: string; language: 'en' | 'gd' }
  /** To the new address of an account that has another. */
  | { kind: 'change-address'; to: string; from: string; name: string; token: string }
  /** Somebody registered with an address that has an account. */
  | { kind: 'already-registered'; to: string; name: string }
  /** To the old address, after a change. */
  | { kind: 'address-changed'; to: string; name: string; newAddress: string }
  /** Somebody signed in, or began to; `browser` is null where it does not say what it is. */
  | { kind: 'new-browser'; to: string; name: string; browser: string | null }
  | { kind: 'password-changed'; to: string; name: string }
  | { kind: 'passkey-added' | 'passkey-removed' | 'second-factor-removed'; to: string; name: string };

export type Deliver = (letter: Letter) => Promise<void>;
