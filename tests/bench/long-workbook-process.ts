/** A process of its own, so that its memory is that of one workbook: prints what a table of 100,000 rows of 28 columns took. */
import { writeFileSync } from "node:fs";
import { longWorkbook } from "~/reports/long-workbook";
import type { SheetRow } from "~/reports/sheet-row";
import { residentMB } from "./memory";
import { seededRandom } from "./seeded-random";

const ROWS = 100_000;
const AT_ONCE = 500;

const random = seededRandom(28);

/** As wide as the export of sites, and as varied: names, places, days, figures with their words, and cells left empty. */
const siteLike = (row: number): SheetRow => [
  ...[
    `S${row}`,
    `Wakakusa ${random.below(8_000)} Manufacturing`,
    "",
    "",
    `Site No. ${row}`,
    "plant",
  ],
  ...[
    random.pick(["3361", "42", "3344"]),
    random.pick(["IN", "OH", "TX"]),
    `Town ${random.below(400)}`,
  ],
  ...[
    `${row} Example Road`,
    "",
    25 + random.below(20_000) / 1_000,
    -70 - random.below(50_000) / 1_000,
  ],
  ...["address", "", "operating", `20${10 + random.below(15)}-05`, "", "", "", ""],
  ...[random.below(3_000), 2024, `約${random.below(900)}000000`, "USD", "", 2023, "会社公表資料"],
];

async function* rowsOf(count: number): AsyncGenerator<SheetRow[]> {
  for (let at = 0; at < count; at += AT_ONCE)
    yield Array.from({ length: Math.min(AT_ONCE, count - at) }, (_, next) => siteLike(at + next));
}

globalThis.gc?.();
const before = residentMB(process.pid, "VmRSS");
// From here on the peak is that of the workbook.
writeFileSync("/proc/self/clear_refs", "5");
const begun = process.cpuUsage();
const bytes = (await longWorkbook("Sites", rowsOf(ROWS))).length;
const { user, system } = process.cpuUsage(begun);
const peak = residentMB(process.pid, "VmHWM");
const more = peak === null || before === null ? null : peak - before;
process.stdout.write(JSON.stringify({ seconds: (user + system) / 1e6, more, bytes }));
