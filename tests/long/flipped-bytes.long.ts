/**
 * A register in which one byte is another one, at places made of chance and in the first page: it is told at the start or by
 * `verify`, or the register is as good as before; never does anything end in a stack trace. `FLIPS` sets how often.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { runAdminCommand } from "~/server/admin-command";
import { problemOfRegister } from "~db/sound-register";
import { seededRandom } from "../bench/seeded-random";
import { newDataFolder } from "../support/test-database";

vi.setConfig({ testTimeout: 7_200_000 });

const FLIPS = Number(process.env.FLIPS ?? 300);
const SEED = Number(process.env.FLIPS_SEED ?? 20_261_201);
const HEADER = 100;

test(`${FLIPS} flipped bytes are told in words`, async () => {
  const whole = await newDataFolder();
  const bytes = readFileSync(join(whole, "kusanone.db"));
  const random = seededRandom(SEED);
  const folder = mkdtempSync(join(tmpdir(), "kusanone-flipped-"));
  let told = 0;
  const odd: string[] = [];
  for (let flip = 0; flip < FLIPS; flip += 1) {
    // The header and the beginnings of pages, which say what they are, more often than a chance would.
    const place = [
      random.below(HEADER),
      random.below(bytes.length / 4096) * 4096 + random.below(12),
      random.below(bytes.length),
    ][flip % 3];
    const at = place ?? 0;
    const changed = Buffer.from(bytes);
    changed[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    writeFileSync(join(folder, "kusanone.db"), changed);
    for (const ending of ["-wal", "-shm"])
      rmSync(join(folder, `kusanone.db${ending}`), { force: true });
    const { code, stdout, stderr } = await runAdminCommand(["verify"], { KUSANONE_DATA: folder });
    const atStart = startProblem(folder);
    if (code !== 0 || atStart !== null) told += 1;
    if (atStart === "thrown" || /Failed: (?!.*SQLITE)|^\s+at /m.test(stdout + stderr))
      odd.push(`byte ${at}: ${atStart} ${stderr}`);
  }
  rmSync(folder, { recursive: true, force: true });
  rmSync(whole, { recursive: true, force: true });
  expect(odd, `FLIPS_SEED=${SEED}`).toEqual([]);
  expect(told).toBeGreaterThan(FLIPS / 10);
});

function startProblem(folder: string): string | null {
  try {
    return problemOfRegister(folder);
  } catch {
    return "thrown";
  }
}
