/**
 * Why the events of a file are corrected after their period was signed off: typed beside the button that writes or takes back, or sent by
 * a program. P182
 */
import { z } from "zod";
import { readReason, readWithdrawalReason } from "./withdrawal.server";

export type UnkeptReason = { ok: false; problem: string; typed: string };

/** Null: nothing was said. What cannot be kept is refused, and stands in its box again. */
export function readImportReason(
  posted: FormData,
): { ok: true; reason: string | null } | UnkeptReason {
  const read = readWithdrawalReason(posted);
  if (read.ok) return read;
  return read.problem === "required" ? { ok: true, reason: null } : read;
}

/** Does what is explained, unless what was typed cannot be kept. */
export async function withReason<Done>(
  posted: FormData,
  act: (reason: string | null) => Promise<Done>,
): Promise<Done | UnkeptReason> {
  const read = readImportReason(posted);
  return read.ok ? await act(read.reason) : read;
}

const body = z.strictObject({ reason: z.string() });

/** No body says nothing. */
export function parseReasonBody(text: string): { ok: true; reason: string | null } | { ok: false } {
  if (text.trim() === "") return { ok: true, reason: null };
  try {
    const read = readReason(body.parse(JSON.parse(text)).reason);
    return read.ok ? { ok: true, reason: read.reason } : { ok: false };
  } catch {
    return { ok: false };
  }
}
