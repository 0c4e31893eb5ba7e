import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkEmail,
  checkOrganiserFits,
  checkStillAdministered,
  normaliseEmail,
  parsePersonName,
} from "~/domain/people/account";

describe("e-mail addresses", () => {
  test.each([
    ["Hanako@Example.GO.JP ", "hanako@example.go.jp"],
    ["hanako＠example．go．jp", "hanako@example.go.jp"],
    ["ＨＡＮＡＫＯ@example.jp", "hanako@example.jp"],
  ])("%s is the account %s", (typed, email) => {
    expect(normaliseEmail(typed)).toBe(email);
    expect(checkEmail(normaliseEmail(typed))).toEqual({ ok: true });
  });

  test.each([
    ["", "required"],
    ["hanako", "email-malformed"],
    ["hanako@localhost", "email-malformed"],
    ["' OR 1=1 --", "email-malformed"],
    ["a b@example.jp", "email-malformed"],
    ["👩@example.jp", "email-malformed"],
    [`${"a".repeat(300)}@example.jp`, "too-long"],
    ["ha\u0000nako@example.jp", "unreadable"],
    ["ha\ud800nako@example.jp", "unreadable"],
  ])("%j is refused: %s", (typed, reason) => {
    expect(checkEmail(normaliseEmail(typed))).toEqual({ ok: false, reason });
  });

  test("a normalised address stays as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const once = normaliseEmail(typed);
        expect(normaliseEmail(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("names", () => {
  test.each(["山田 花子", "O'Brien", "Robert'); DROP TABLE users;--", "👩‍🌾 農業担当", "𠮷野"])(
    "%s is a name",
    (name) => {
      expect(parsePersonName(name)).toEqual({ ok: true, value: name });
    },
  );

  test.each([
    ["", "required"],
    ["a".repeat(101), "too-long"],
    ["一行目\n二行目", "unreadable"],
    ["\u202Egnp.exe", "unreadable"],
    ["文字化け\uFFFD", "unreadable"],
  ])("%j is refused: %s", (name, reason) => {
    expect(parsePersonName(name)).toEqual({ ok: false, reason });
  });
});

describe("the organiser of an editor", () => {
  test.each([
    ["mission-editor", "mission", true],
    ["mission-editor", "agency", false],
    ["mission-editor", null, false],
    ["agency-editor", "agency", true],
    ["agency-editor", "mission", false],
    ["agency-editor", null, false],
    ["viewer", null, true],
    ["viewer", "mission", true],
    ["secretariat", null, true],
  ] as const)("%s for %s: %s", (role, type, fits) => {
    expect(checkOrganiserFits(role, type === null ? null : { type }).ok).toBe(fits);
  });
});

describe("somebody keeps the people", () => {
  const administrator = { role: "administrator", active: true } as const;
  const viewer = { role: "viewer", active: true } as const;

  test("the last administrator is neither demoted nor deactivated", () => {
    const refused = { ok: false, reason: "last-administrator" };
    expect(checkStillAdministered(administrator, viewer, 0)).toEqual(refused);
    expect(checkStillAdministered(administrator, { ...administrator, active: false }, 0)).toEqual(
      refused,
    );
  });

  test("one of two is", () => {
    expect(checkStillAdministered(administrator, viewer, 1)).toEqual({ ok: true });
  });

  test("a change that leaves the last administrator one is allowed, and so is any change of somebody else", () => {
    expect(checkStillAdministered(administrator, administrator, 0)).toEqual({ ok: true });
    expect(checkStillAdministered(viewer, { ...viewer, active: false }, 0)).toEqual({ ok: true });
  });
});
