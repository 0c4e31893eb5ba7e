/** What can be imported, each by its own columns, key and rights. */
export const IMPORT_KINDS = [
  "sites",
  "figures",
  "projects",
  "facts",
  "ties",
  "jurisdictions",
  "organisations",
  "contacts",
  "places",
  "targets",
  "events",
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/**
 * One column of a kind. `names`: what files call it, folded when compared; the first is the Japanese head, the second the
 * English. `example`: what stands in the filled row of the template. `isId`: the id that the source gives; it is never
 * compared, and in files of our own it is the id of the subject.
 */
export type ImportColumn<Key extends string = string> = {
  key: Key;
  names: readonly [string, string, ...string[]];
  /** A file without it is refused. */
  required?: true;
  example?: string;
  isId?: true;
};
