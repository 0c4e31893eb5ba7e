/** A process of its own, so that its memory is that of one workbook: prints what the workbook of 60,000 rows took. */
import { writeFileSync } from "node:fs";
import { paperXlsx } from "~/reports/paper/paper-xlsx";
import { frozenReport, variedEvents } from "../support/frozen-record";
import { paperOf } from "../support/report-papers";
import { residentMB } from "./memory";

const ROWS = 60_000;

const paper = paperOf(frozenReport(variedEvents(ROWS)));
globalThis.gc?.();
const before = residentMB(process.pid, "VmRSS");
// From here on the peak is that of the workbook.
writeFileSync("/proc/self/clear_refs", "5");
const begun = process.cpuUsage();
const at = performance.now();
const bytes = paperXlsx(paper).length;
const ms = Math.round(performance.now() - at);
const { user, system } = process.cpuUsage(begun);
const cpu = Math.round((user + system) / 1000);
const peak = residentMB(process.pid, "VmHWM");
const more = peak === null || before === null ? null : peak - before;
process.stdout.write(JSON.stringify({ ms, cpu, more, bytes }));
