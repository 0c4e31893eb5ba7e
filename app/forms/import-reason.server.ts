/**
 * Why the events of a file are corrected after their period was signed off: typed beside the button that writes, or sent by
 * a program. P182
 */
import { z } from "zod";
import { readReason, readWithdrawalReason } from "./withdrawal.server";

/** Null: nothing was said, or nothing that can be kept. */
export function readCommitReason(posted: FormData): string | null {
  const read = readWithdrawalReason(posted);
  return read.ok ? read.reason : null;
}

const body = z.strictObject({ reason: z.string() });

/** No body says nothing. */
export function parseCommitBody(text: string): { ok: true; reason: string | null } | { ok: false } {
  if (text.trim() === "") return { ok: true, reason: null };
  try {
    const read = readReason(body.parse(JSON.parse(text)).reason);
    return read.ok ? { ok: true, reason: read.reason } : { ok: false };
  } catch {
    return { ok: false };
  }
}
