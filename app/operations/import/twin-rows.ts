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
  const first = new Map<string, number>();
  return {
    add({ row, key, externalId, subjectId }) {
      const names = [
        // What its source's id leads to is known by that, whatever else has its key in the register.
        ...(key === null || (externalId !== null && subjectId !== null) ? [] : [`k${key}`]),
        ...(externalId === null ? [] : [`x${externalId}`]),
        ...(subjectId === null ? [] : [`s${subjectId}`]),
      ];
      const former = names.map((name) => first.get(name)).find((known) => known !== undefined);
      for (const name of names) if (!first.has(name)) first.set(name, row);
      return former === undefined || former === row ? null : former;
    },
  };
}
