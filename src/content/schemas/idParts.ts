import * as z from 'zod';
import { ids, references } from './registries.ts';
import { manual } from './rule.ts';

const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

const idManual = (da: string, en: string, example: string) =>
  manual(
    `${da} Små bogstaver a–z, tal og bindestreg; ae, oe, aa for æ, ø, å. Ændres aldrig og bruges aldrig igen.`,
    `${en} Small letters a–z, digits and hyphens; ae, oe, aa for æ, ø, å. Never changed and never reused.`,
    example,
  );

/** The id of a file's thing: the same as the file's name. */
export const fileId = (example: string) =>
  marked(
    { unique: 'everywhere' },
    idManual('Id; det samme som filens navn.', 'Id; the same as the name of the file.', example),
  );

/** An id of a list item that others may refer to without saying the file. */
export const itemId = (example: string) =>
  marked({ unique: 'everywhere' }, idManual('Id, kun brugt én gang.', 'Id, used only once.', example));

/** An id of a list item: the file's id, a hyphen and a number. */
export const numberedId = (example: string) =>
  marked(
    { unique: 'everywhere', numbered: true },
    idManual('Id: filens id, bindestreg og et nummer.', 'Id: the id of the file, a hyphen and a number.', example),
  );

/** An id that only has to be unique in its own file. */
export const localId = (example: string) =>
  marked({ unique: 'file' }, idManual('Id, kun brugt én gang i filen.', 'Id, used only once in the file.', example));

function marked(mark: { unique: 'everywhere' | 'file'; numbered?: true }, meta: ReturnType<typeof manual>) {
  const schema = slug.meta(meta);
  ids.add(schema, mark);
  return schema;
}

/** A reference to something else in the content, by its id. */
export function reference(to: string, da: string, en: string) {
  const schema = slug.meta(manual(da, en));
  references.add(schema, { to });
  return schema;
}

export const valueIds = z
  .array(reference('values/values', 'Id på en værdi i content/values.', 'Id of a value in content/values.'))
  .min(1);
