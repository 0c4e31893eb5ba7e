/**
 * The rooms: one word per subject of the register, the same on every floor.
 *
 * A subject is a folder of its name wherever a floor has three files of it or more; below that its files lie on the
 * floor itself. A new subject gets its word here once, and its line in docs/words.md.
 */
export const ROOMS = [
  ...[
    "approval",
    "attachment",
    "attendance",
    "boxes",
    "budget",
    "calendar",
    "caravan",
    "contact",
    "contrast",
    "counting",
    "coverage",
  ],
  ...[
    "day",
    "demonstration",
    "entry",
    "event",
    "example",
    "filter",
    "frame",
    "history",
    "import",
    "inbox",
    "map",
  ],
  ...["media", "organisation", "people", "place", "plan", "reference", "register", "report"],
  ...["store", "targets", "value"],
  // To come: investment, submissions, files and jobs.
  ...[
    "fact",
    "file",
    "job",
    "meeting",
    "message",
    "paper",
    "project",
    "round",
    "site",
    "submission",
    "tie",
  ],
] as const;

/**
 * What a style sheet or a text may be named after beside a room: the interface for programs, what an address asks (of
 * it or of the reports), and what every page is drawn with.
 */
export const WORDS_BESIDE_ROOMS = [
  "api",
  "question",
  "base",
  "blocks",
  "controls",
  "print",
  "tokens",
];

/** Floors that hold rooms. The others (routes, http, server, map, schema) are small or named by addresses. */
export const FLOORS_WITH_ROOMS = [
  ...["app/components", "app/domain", "app/forms", "app/i18n", "app/operations", "app/pages"],
  ...["app/reports", "db/queries"],
  ...[
    "tests/domain",
    "tests/e2e",
    "tests/forms",
    "tests/integration",
    "tests/operations",
    "tests/queries",
  ],
];
