/** One sending of one form, without the account that sent it. */
export interface Submission {
  /** UUIDv4, made when the form was drawn. */
  key: string;
  form: string;
  /** What the form is about within its kind: an id, a code, or nothing. */
  subject: string;
  /** SHA-256 of the answers: the same key with other answers is another wish. */
  digest: Uint8Array;
  /** True where the same answers are wanted once more. */
  again: boolean;
}
