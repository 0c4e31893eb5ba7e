/**
 * Which tests of queries and operations `npm test` runs once more on PostgreSQL: those of what the engines do differently
 * (dates, JSON, order, words, lists, sums, chains, locks, what is missing), and a write of each kind. The others rest on
 * the same queries and take minutes: `npm run test:postgres` runs all.
 */
export const ON_SERVER = [
  ...under("tests/queries", [
    ...["data-version", "calendar/", "counting/", "coverage/coverage.test", "event/", "fact/"],
    ...["file/", "filter/filter-", "filter/search", "history/", "map/", "people/", "plan/"],
    ...["project/", "reference/", "report/report-years", "site/"],
  ]),
  ...under("tests/operations", [
    ...["approval/approval-", "attendance/", "contact/", "counting/", "entry/", "message/"],
    ...["import/event-round-trip", "import/figure-imports", "import/import-undo"],
    ...["import/organisations-importer", "organisation/", "people/claim-", "people/people"],
    ...["people/api-", "people/audit-", "people/change-", "plan/", "round/", "set-", "site/"],
  ]),
];

/** All that runs there, as Vitest is told: without what only a data folder has, a file to copy and threads that read it. */
export const ALL_ON_SERVER = ["tests/queries", "tests/operations", "tests/integration"];
export const NOT_ON_SERVER = under("--exclude=tests/integration/store", [
  "nightly-backup.test.ts",
  "read-beside.test.ts",
]);

function under(folder, paths) {
  return paths.map((path) => `${folder}/${path}`);
}
