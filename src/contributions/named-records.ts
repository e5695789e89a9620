/** Records of one table as they are named where something speaks of them by their ids; all SQL is of row `r`. */
export interface NamedRecords {
  table: string;
  /** What a row is, in plain words: `Decision of a meeting`. */
  title: string;
  /** SQL for what row `r` is called; without it, what it is must do. */
  name?: string;
  /** SQL for the day that tells row `r` from others of the same name. */
  day?: string;
  /** SQL for the address of the page that shows row `r`; `code` is the code of its partnership. */
  address: string;
  /** SQL for the partnership of row `r`, null where it is nobody's; `r.partnership_id` unless told. */
  partnership?: string;
  /** Its ids are numbers, told with the table before them: `release 9`. */
  numbered?: boolean;
}
