/** What `/healthz` says: can the database be read, and does its disk take what is written? */
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { findLastBackup } from "~/http/backups-in-use.server";
import type { BackupPlan } from "~/http/settings.server";
import type { Database } from "~db/client";
import { isReadable } from "~db/queries/store/health";

export type Health = {
  ok: boolean;
  readable: boolean;
  writable: boolean;
  /** Of the nightly ones; null where the installation makes none. Late: none for a day and a half, or none at all. */
  backup: { last: string | null; late: boolean } | null;
};

/** More than the last free block of a full disk holds. */
const PROBE = Buffer.alloc(65_536);
/** Anybody may ask: the disk is tried at most this often. */
const TRIED_EVERY_MS = 2_000;

/** A file beside the database is written, not the database: nobody's long write is waited for. */
export function healthOf(database: () => Database, backups: BackupPlan | null) {
  const now = () => performance.now();
  let tried: { at: number; writable: Promise<boolean> } | null = null;
  const triedLately = (): Promise<boolean> => {
    if (tried === null || now() - tried.at >= TRIED_EVERY_MS)
      tried = { at: now(), writable: takesWrites(database().folder) };
    return tried.writable;
  };
  return async (): Promise<Health> => {
    const readable = await isReadable(database().read).catch(() => false);
    const writable = await triedLately();
    const ok = readable && writable;
    return { ok, readable, writable, backup: backups && (await backupOf(backups)) };
  };
}

async function backupOf(plan: BackupPlan): Promise<Health["backup"]> {
  const last = await findLastBackup(plan, new Date());
  return last === null
    ? { last: null, late: true }
    : { last: last.at.toISOString(), late: last.late };
}

async function takesWrites(folder: string): Promise<boolean> {
  const path = join(folder, "kusanone.probe");
  try {
    const file = await open(path, "w", 0o600);
    try {
      await file.writeFile(PROBE);
      await file.sync();
    } finally {
      await file.close();
    }
    return true;
  } catch {
    return false;
  } finally {
    await rm(path, { force: true }).catch(() => undefined);
  }
}
