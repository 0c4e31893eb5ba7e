/** Trouble of the database that is no mistake of ours: told in words with a status of its own. Case B6 */
import { describe, expect, test } from "vitest";
import { REFUSALS } from "~/server/refusals";
import { troubleOf } from "~/server/store/database-trouble";

const coded = (code: string) => Object.assign(new Error("asked for in vain"), { code });

const statusOf = (error: unknown) => REFUSALS[troubleOf(error) ?? "broken"].status;

describe.each([
  [507, ["SQLITE_FULL", "ENOSPC", "53100"]],
  [503, ["57P01", "08006", "ECONNREFUSED", "53300"]],
] as const)("%i", (status, codes) => {
  test.each(codes)("%s, also as the cause of what was thrown", (code) => {
    expect(statusOf(coded(code))).toBe(status);
    const within = new Error("query", { cause: new Error("more", { cause: coded(code) }) });
    expect(statusOf(within)).toBe(status);
  });
});

test("anything else is a mistake and stays one", () => {
  for (const error of [new Error("no"), coded("SQLITE_CONSTRAINT"), coded("23505"), "text", null])
    expect(troubleOf(error)).toBeNull();
});
