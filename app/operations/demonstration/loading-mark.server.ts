/**
 * Who is loading the demonstration programme: beside the seed files, so that every process on the register sees it. A
 * loader that says nothing for a minute was killed, and what it left is cleared away by the next one.
 */
import { randomUUID } from "node:crypto";
import type { Handle } from "~db/client";
import { findSeedHash, putSeedHash } from "~db/queries/reference/reference-rows";

const MARK = "demonstration-loading";
const NOBODY = "";
const PATIENCE_MS = 60_000;

export type Loader = { name: string; now(): Date };

export const newLoader = (now = () => new Date()): Loader => ({ name: randomUUID(), now });

/** `ok`: nobody is loading. `unfinished`: somebody began and did not end. */
export async function findLoading(
  tx: Handle,
  { now }: Pick<Loader, "now">,
): Promise<{ ok: boolean; unfinished: boolean }> {
  const mark = (await findSeedHash(tx, MARK)) ?? NOBODY;
  if (mark === NOBODY) return { ok: true, unfinished: false };
  const said = Number(mark.split(" ")[1]);
  return { ok: now().getTime() - said >= PATIENCE_MS, unfinished: true };
}

export async function beginLoading(tx: Handle, { name, now }: Loader): Promise<void> {
  await putSeedHash(tx, MARK, `${name} ${now().getTime()}`, now());
}

/** False where somebody else has begun since. */
export async function goOnLoading(tx: Handle, loader: Loader): Promise<boolean> {
  const isOurs = (await findSeedHash(tx, MARK))?.split(" ")[0] === loader.name;
  if (isOurs) await beginLoading(tx, loader);
  return isOurs;
}

export async function endLoading(tx: Handle, { now }: Pick<Loader, "now">): Promise<void> {
  await putSeedHash(tx, MARK, NOBODY, now());
}
