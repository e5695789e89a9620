import type { NamedRecords } from '../contributions/named-records.ts';

/** Who reads the trail may not open what an analyst brought: no way there is better than one that is refused. */
const onlyForAnalysts = 'null::text';

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
    address: onlyForAnalysts,
    partnership: 'null::integer',
  },
  {
    table: 'stored_file',
    title: 'File',
    name: 'r.original_name',
    address: onlyForAnalysts,
    partnership: 'null::integer',
  },
];
