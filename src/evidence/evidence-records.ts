import type { NamedRecords } from '../contributions/named-records.ts';

/** What was loaded and brought, by its ids. */
export const evidenceRecords: readonly NamedRecords[] = [
  {
    table: 'dataset',
    title: 'Dataset',
    name: 'r.title',
    address: `'/data/' || r.key`,
    partnership: 'null::integer',
    numbered: true,
  },
  {
    table: 'release',
    title: 'Release of a dataset',
    name: `(select d.title from dataset d where d.id = r.dataset_id) || coalesce(', ' || nullif(r.edition, ''), '')`,
    day: "(r.loaded_at at time zone 'Europe/London')::date",
    address: `'/data/' || (select d.key from dataset d where d.id = r.dataset_id)`,
    partnership: 'null::integer',
    numbered: true,
  },
  {
    table: 'upload',
    title: 'Upload',
    name: '(select f.original_name from stored_file f where f.id = r.file_id)',
    address: `'/data/uploads/' || r.id`,
    partnership: 'null::integer',
  },
  {
    table: 'stored_file',
    title: 'File',
    name: 'r.original_name',
    address: `'/data/uploads/' || (select u.id from upload u where u.file_id = r.id order by u.id limit 1)`,
    partnership: 'null::integer',
  },
];
