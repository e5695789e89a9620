/**
 * Schema of pg-boss's own tables. Backups leave it out: a job only wakes what looks into tables of ours, where
 * everything that was promised stands.
 */
export const jobsSchema = 'pgboss';
