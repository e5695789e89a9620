import { z } from 'zod';
import { FileField } from '../../components/form/file-field.tsx';
import type { FormField } from '../field.ts';
import { speak } from '../messages/message.ts';
import { type Problem, quoted, readWith, wrong } from '../problem.ts';
import { sizeText } from '../size-text.ts';
import type { FieldOptions, Maybe } from './text.tsx';

export interface FileOptions extends FieldOptions {
  /** Most bytes. The whole form is held in memory while it is read, so a few megabytes. */
  bytes: number;
  /** Offered by the browser's own window; what really came is told by its content, elsewhere. */
  accept?: string;
}

/** A file. Its name is the browser's word and its content unknown: whoever stores it checks both. */
export function file<const Options extends FileOptions>(options: Options): FormField<Maybe<Options, File>> {
  const { bytes, accept, optional = false } = options;
  const read = (sent: File | null): { value: File | null } | Problem => {
    if (sent === null) return optional ? { value: null } : wrong('wrong.noFile');
    if (sent.size <= bytes) return { value: sent };
    return wrong('wrong.fileSize', {
      value: quoted(sent.name),
      size: sizeText(sent.size),
      max: sizeText(bytes),
    });
  };
  return {
    label: options.label,
    hint: options.hint ?? ((language) => speak(language, 'file.hint', { size: sizeText(bytes) })),
    optional,
    answers: 'file',
    lines: false,
    fileBytes: bytes,
    schema: readWith(z.instanceof(File).nullable(), read) as z.ZodType<Maybe<Options, File>>,
    write: () => [],
    draw: (field) => <FileField {...field} {...(accept === undefined ? {} : { accept })} />,
    show: () => '',
  };
}
