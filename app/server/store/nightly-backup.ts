/**
 * A backup each night, from two in the morning in Tokyo on, and the oldest thrown away. It is made by the admin command in
 * a process of its own, which checks what it has written; one that fails is tried again an hour later.
 */
import { spawn } from "node:child_process";
import { mkdir, rm, stat } from "node:fs/promises";
import { setPriority } from "node:os";
import { join } from "node:path";
import { listNightly, nightlyName } from "~/http/backups-in-use.server";
import type { BackupPlan } from "~/http/settings.server";

const EVERY_MS = 3_600_000;
const FROM_HOUR = 2;
const TOKYO_MS = 9 * 3_600_000;
/** Longer than any backup takes: what lies there since was broken off. */
const LEFT_OVER_MS = 6 * 3_600_000;
const LOWEST_PRIORITY = 19;

/** Writes a backup of the register to a file, or throws why not. */
export type MakeBackup = (file: string) => Promise<void>;

type Log = { event(line: string): void; error(error: unknown): void };

/** The timer never keeps the process alive. */
export function startNightlyBackups(plan: BackupPlan, log: Log): void {
  let isUnderWay = false;
  const tick = async () => {
    if (isUnderWay) return;
    isUnderWay = true;
    try {
      const made = await backUpIfDue(plan, { now: new Date() });
      if (made !== null) log.event(`backup written: ${made}`);
    } catch (error) {
      log.error(error);
    }
    isUnderWay = false;
  };
  setInterval(tick, EVERY_MS).unref();
  void tick();
}

/** The name of what was written, or null where this night has its backup. */
export async function backUpIfDue(
  { folder, keep }: BackupPlan,
  { now, make = byCommand }: { now: Date; make?: MakeBackup },
): Promise<string | null> {
  const tokyo = new Date(now.getTime() + TOKYO_MS);
  const name = nightlyName(tokyo.toISOString().slice(0, 10));
  const there = await listNightly(folder);
  // The first one is made at once: what is set wrongly then shows on the day it is set.
  const isFirst = there.length === 0;
  if (there.includes(name) || (!isFirst && tokyo.getUTCHours() < FROM_HOUR)) return null;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, name);
  await removeLeftOver(`${file}.part`, now);
  await make(file);
  const old = (await listNightly(folder)).slice(keep);
  for (const each of old) await rm(join(folder, each));
  return name;
}

async function removeLeftOver(part: string, now: Date): Promise<void> {
  const found = await stat(part).catch(() => null);
  if (found !== null && now.getTime() - found.mtimeMs > LEFT_OVER_MS) await rm(part);
}

/** Of the same settings as this process. */
const byCommand: MakeBackup = (file) =>
  new Promise((resolve, reject) => {
    const words = ["--import=tsx", join("app", "server", "admin.ts"), "backup", file];
    const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"] });
    if (child.pid !== undefined) setPriority(child.pid, LOWEST_PRIORITY);
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(said.trim() || `The backup ended with ${code}`));
    });
  });
