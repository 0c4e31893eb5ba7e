/** Rows of one file that are one subject: by their key, by the id of the source, or by what the register finds. */

export type RowNames = {
  row: number;
  key: string | null;
  externalId: string | null;
  subjectId: string | null;
};

export type Twins = {
  /** Takes a row in. Answers the first row that is the same, or null. */
  add(names: RowNames): number | null;
};

export function twinRows(): Twins {
  const byKey = new Map<string, number>();
  const byExternalId = new Map<string, number>();
  const bySubject = new Map<string, number>();
  return {
    add({ row, key, externalId, subjectId }) {
      // What its source's id leads to is known by that, whatever else has its key in the register.
      const ownKey = externalId !== null && subjectId !== null ? null : key;
      const ofKey = firstOf(byKey, ownKey, row);
      const ofExternalId = firstOf(byExternalId, externalId, row);
      const ofSubject = firstOf(bySubject, subjectId, row);
      const former = ofKey ?? ofExternalId ?? ofSubject;
      return former === row ? null : former;
    },
  };
}

/** The first row that had this name; null where this is the first. */
function firstOf(names: Map<string, number>, name: string | null, row: number): number | null {
  if (name === null) return null;
  const known = names.get(name);
  if (known === undefined) names.set(name, row);
  return known ?? null;
}
