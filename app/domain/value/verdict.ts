/**
 * Answers of checks and parsers. A rule that refuses says why; it does not throw.
 *
 * The reason is a kebab-case literal and the key of its message in `app/i18n`.
 */
export type Refusal<Reason extends string> = { ok: false; reason: Reason };
export type Verdict<Reason extends string> = { ok: true } | Refusal<Reason>;
export type Parsed<Value, Reason extends string> = { ok: true; value: Value } | Refusal<Reason>;

export const ALLOWED: { ok: true } = { ok: true };

export function refuse<const Reason extends string>(reason: Reason): Refusal<Reason> {
  return { ok: false, reason };
}

export function parsed<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}
