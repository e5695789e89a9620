import {
  type Definition,
  DefinitionList,
  formatDay,
  type PageContext,
  pathIn,
  sizeText,
} from '../../../web/index.ts';
import { words } from '../messages/words.tsx';
import { londonDayOf } from '../../../platform/london-day.ts';
import type { Upload } from '../upload.ts';

/** What a file was taken for, what it is, and who brought it. */
export function AboutUpload({ context, upload }: { context: PageContext; upload: Upload }) {
  const { language } = context;
  const { recognised, mappingKey, uploaderName } = upload;
  const release = (id: number) =>
    recognised && (
      <a href={pathIn(language, `/data/${recognised.datasetKey}#release-${id}`)}>
        {words(language, 'about.release.link', { release: id, dataset: recognised.dataset })}
      </a>
    );
  const given: (Definition | null)[] = [
    recognised && { term: words(language, 'about.dataset'), description: recognised.dataset },
    recognised?.edition ? { term: words(language, 'about.edition'), description: recognised.edition } : null,
    recognised && { term: words(language, 'about.layout'), description: recognised.layout },
    recognised && { term: words(language, 'about.publisher'), description: recognised.publisher },
    recognised && { term: words(language, 'about.licence'), description: recognised.licence },
    mappingKey === null ? null : { term: words(language, 'about.mapping'), description: mappingKey },
    upload.releaseId === null
      ? null
      : { term: words(language, 'about.release'), description: release(upload.releaseId) },
    upload.broughtBackBy === null
      ? null
      : { term: words(language, 'about.broughtBackBy'), description: release(upload.broughtBackBy) },
    upload.undoneBy === null
      ? null
      : { term: words(language, 'about.undoneBy'), description: release(upload.undoneBy) },
    { term: words(language, 'about.by'), description: uploaderName ?? words(language, 'by.erased') },
    { term: words(language, 'about.on'), description: formatDay(londonDayOf(upload.createdAt), language) },
    { term: words(language, 'about.size'), description: sizeText(upload.bytes) },
    { term: words(language, 'about.checksum'), description: <code class="checksum">{upload.sha256}</code> },
  ];
  return (
    <section aria-labelledby="about-title">
      <h2 id="about-title">{words(language, 'about.title')}</h2>
      <DefinitionList items={given.filter((item) => item !== null)} />
    </section>
  );
}
