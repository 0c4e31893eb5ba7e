/** Partners of an event's occurrences, as rows of role and name. */
import { expect, test } from "vitest";
import { readPartnerLists, typedPartnerRows } from "~/forms/occurrence-partners.server";
import { formOf } from "../support/form-of";

const lists = (...rows: { role: string; name: string }[]) =>
  readPartnerLists(new Map([[12, rows]]));

test("rows are read in their order, up to the first that is not there", () => {
  const form = formOf({
    ...{ "role[12][0]": "host", "name[12][0]": "A", "name[12][1]": "B" },
    ...{ "name[12][3]": "behind a gap", "name[13][0]": "of another" },
  });
  expect(typedPartnerRows(form, 12)).toEqual([
    { role: "host", name: "A" },
    { role: "", name: "B" },
  ]);
});

test("a row without a name is left out, whatever its role", () => {
  const read = lists({ role: "host", name: " 日米協会 " }, { role: "nobody", name: " " });
  expect(read).toEqual({
    ok: true,
    lists: [{ occurrenceId: 12, named: [{ role: "host", name: "日米協会" }] }],
  });
});

test("an unknown role and a name too long are refused at their boxes", () => {
  const read = lists({ role: "king", name: "A" }, { role: "host", name: "x".repeat(201) });
  expect(read).toEqual({
    ok: false,
    problems: { "role[12][0]": "unknown", "name[12][1]": "too-long" },
  });
});

test("a fifty-first partner is refused where it stands", () => {
  const rows = Array.from({ length: 51 }, (_, at) => ({ role: "host", name: `${at}` }));
  expect(lists(...rows)).toEqual({ ok: false, problems: { "name[12][50]": "too-many" } });
  expect(lists(...rows.slice(1)).ok).toBe(true);
});
