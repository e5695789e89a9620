import type { Child } from 'hono/jsx';
import { FormPage, type FormPageProps } from '../../../partnerships/index.ts';
import { type FormFields, pathIn, type SubjectFormProps, type Words } from '../../../web/index.ts';
import type { TrackerMapping } from '../mapping.ts';
import { speak } from '../messages/message.ts';
import type { Names } from '../names.ts';
import type { FileTable } from '../read-tables.ts';
import { importPath, sheetsPath } from '../sheet-address.ts';
import type { SheetImport } from '../sheet-import.ts';

/** A tracker that waits to be brought in, with its tables and how it is read so far. */
export interface AboutTracker {
  found: SheetImport;
  tables: readonly FileTable[];
  names: Names;
  saved: { name: string; mapping: TrackerMapping } | null;
}

/** A form about how a tracker is read. */
export function TrackerPage<About extends AboutTracker, Fields extends FormFields>(
  props: FormPageProps<About, Fields> & {
    title: Words;
    lead: Child;
    submit: Words;
    above?: Child;
    layout?: SubjectFormProps<Fields>['children'];
  },
) {
  const { context, place, about } = props;
  const { language } = context;
  const { code } = place.area;
  return (
    <FormPage
      {...props}
      tab="plan"
      steps={[
        { text: speak(language, 'import.step'), href: pathIn(language, sheetsPath(code)) },
        ...(about.saved
          ? [{ text: about.found.fileName, href: pathIn(language, importPath(code, about.found.id)) }]
          : []),
      ]}
      back={about.saved ? importPath(code, about.found.id) : sheetsPath(code)}
    />
  );
}
