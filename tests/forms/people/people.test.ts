/** The forms about accounts: what is accepted, and what is refused at which box. */
import { describe, expect, test } from "vitest";
import { parseFields } from "~/forms/boxes/parse-fields.server";
import { InvitationFields, ownPasswordFields } from "~/forms/people/people.server";
import { joinFields, SignInFields, WelcomeFields } from "~/forms/people/sign-in.server";
import { formOf } from "../../support/form-of";

const PASSWORD = "seven bright lanterns";
const INVITED = {
  email: " Hanako@Example.go.jp ",
  name: "山田 花子",
  reading: " やまだ はなこ ",
  role: "viewer",
  organiser: "",
};

const errorsOf = (read: ReturnType<typeof parseFields>) => (read.ok ? {} : read.refused.errors);

describe("an invitation", () => {
  test("A11 a name without a reading is taken", () => {
    const { reading: _, ...unread } = INVITED;
    for (const typed of [unread, { ...unread, reading: " " }]) {
      const read = parseFields(formOf(typed), InvitationFields);
      expect(read).toMatchObject({ ok: true, value: { reading: null } });
    }
  });

  test("P2 has an address in one spelling, no organiser when empty, and a tick only where set", () => {
    expect(parseFields(formOf(INVITED), InvitationFields)).toEqual({
      ok: true,
      value: {
        ...{ email: "hanako@example.go.jp", name: "山田 花子", role: "viewer" },
        reading: "やまだ はなこ",
        ...{ organiser: null, approver: false },
      },
    });
    const approver = { ...INVITED, organiser: "chicago", approver: "yes" };
    expect(parseFields(formOf(approver), InvitationFields)).toMatchObject({
      value: { organiser: "chicago", approver: true },
    });
  });

  test.each([
    ["email", "hanako"],
    ["name", " "],
    ["reading", "Yamada"],
    ["role", "king"],
  ])("%s %j is refused there, and what was typed goes back", (box, text) => {
    const typed = { ...INVITED, [box]: text };
    const read = parseFields(formOf(typed), InvitationFields);
    expect(Object.keys(errorsOf(read))).toEqual([box]);
    expect(read).toMatchObject({ refused: { typed } });
  });
});

test("signing in takes any password but none, and gives none back", () => {
  const typed = { email: "hanako@example.go.jp", password: "x" };
  expect(parseFields(formOf(typed), SignInFields)).toMatchObject({ ok: true, value: typed });
  const read = parseFields(formOf({ ...typed, email: "x", password: "" }), SignInFields);
  expect(errorsOf(read)).toMatchObject({ password: "required" });
  expect(read).toMatchObject({ refused: { typed: { email: "x" } } });
  expect(JSON.stringify(read)).not.toContain('"password":""');
});

test.each([
  ["welcome", WelcomeFields],
  ["invitation", joinFields("hanako@example.go.jp")],
  ["own account", ownPasswordFields("hanako@example.go.jp")],
] as const)("a new password at the %s is checked, also against the address", (_, schema) => {
  const boxes = { email: "hanako@example.go.jp", name: "花子", password: "old" };
  expect(parseFields(formOf({ ...boxes, newPassword: PASSWORD }), schema).ok).toBe(true);
  for (const newPassword of ["short", "hanako@example.go.jp", "x".repeat(1_001)]) {
    const errors = errorsOf(parseFields(formOf({ ...boxes, newPassword }), schema));
    expect(Object.keys(errors), newPassword).toEqual(["newPassword"]);
  }
});
