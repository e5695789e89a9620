/** Where a subject keeps words that people type, any of which may name somebody. */
export interface FreeText {
  table: string;
  /** What a row is, in plain words: `Decision of a meeting`. */
  title: string;
  /** Columns of text by name, each with what it holds in plain words: `{ words: 'What was decided' }`. */
  columns: Readonly<Record<string, string>>;
  /** SQL for the address of the page that shows row `r`; `code` is the code of its partnership. */
  address: string;
  /** SQL for the partnership of row `r`, null where it is nobody's; `r.partnership_id` unless told. */
  partnership?: string;
  /** Columns hold an object of texts by key rather than one text. */
  keyed?: boolean;
  /** Why nothing in it can ever change, where that is so. */
  fixed?: string;
}
