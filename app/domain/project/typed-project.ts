/** What is typed to add to a project: text as it stands in the boxes. */

export const PROJECT_BOXES = [
  "status",
  "on",
  "wordingJa",
  "wordingEn",
  "state",
  "amount",
  "qualifier",
  "currency",
  "site",
  "source",
  "sourceLine",
  "sourceUrl",
  "company",
  "organisation",
] as const;
export type ProjectBox = (typeof PROJECT_BOXES)[number];

export type TypedAddition = Partial<Record<ProjectBox, string>>;
export type AdditionErrors = Partial<Record<ProjectBox, string>>;

/** What a form of the page is answered. `refused`: what had changed since it was opened. */
export type EditProjectAnswer = {
  intent: "status" | "state" | "company";
  typed: TypedAddition;
  errors: AdditionErrors;
  refused: "changed-meanwhile" | "state-there" | null;
};
