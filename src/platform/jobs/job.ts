/** Work that is done apart from any request. Doing it twice must be safe: a process may be killed before it says it is done. */
export interface Job {
  /** Kebab case: `gather-notices`. */
  name: string;
  /** When it runs of itself, as five fields of cron in Europe/London; absent where it is only asked for. */
  schedule?: string;
  /** Seconds until a run counts as dead and is begun again; 900 unless told otherwise. */
  most?: number;
  run(data: JobData): Promise<void>;
}

/** What a job is told: ids, never personal data or secrets. */
export type JobData = Readonly<Record<string, string | number | boolean | null>>;
