/** The worked examples of docs/rules.md on changing, copying and beginning an event. P5, P42, P43, P45 */
import { expect, test } from "vitest";
import { draftReader } from "~/domain/approval/approval";
import { exactDay, roughDay, roughDayText } from "~/domain/day/rough-day";
import { changesSubstance } from "~/domain/entry/changes-substance";
import { copiedEvent } from "~/domain/entry/copied-event";
import { canReadTemplate, canWithdrawTemplate } from "~/domain/entry/event-template";
import type { EventDraft, OccurrenceDraft } from "~/domain/event/event-draft";
import { ROLES } from "~/domain/people/permissions";
import { draftOf, occurrenceOf, placeIn } from "../../support/make-event";
import { checkExample, exampleRows, partsOf, yesNo } from "../../support/rule-examples";

const withSession = (over: Partial<OccurrenceDraft>) =>
  draftOf({ occurrences: [occurrenceOf(over)] });

test("P5: what submits an approved event again, and what does not", () => {
  const changes: Record<string, EventDraft> = {
    "the first day moves from 10 to 11 June": withSession({
      ...{ first: exactDay("2026-06-11"), last: exactDay("2026-06-11") },
    }),
    "the stop moves from Indianapolis to Gary": withSession({ place: placeIn("IN", "Gary") }),
    "a second stop is added": draftOf({ occurrences: [occurrenceOf(), occurrenceOf()] }),
    "a tag is chosen": draftOf({ tags: ["4.0:1-1"] }),
    "the title is reworded": draftOf({ title: { ja: "別の件名", en: null } }),
    "the session begins at 19:00": withSession({ startTime: "19:00" }),
    "the results are written down": draftOf({ results: { ja: "好評", en: null } }),
  };
  expect(exampleRows("P5", ["change", "submits again"]).map(({ change }) => change)).toEqual(
    Object.keys(changes),
  );
  checkExample("P5", ["change"], ["submits again"], ({ change }) => ({
    "submits again": yesNo(changesSubstance(draftOf(), changes[change] ?? draftOf())),
  }));
});

test("P42: exact days move by whole weeks, rough ones by years", () => {
  const everything = new Set<string>();
  checkExample("P42", ["first day", "into fiscal year"], ["new first day"], (row) => {
    const month = roughDay("month", row["first day"]);
    const first = month.ok ? month.value : exactDay(row["first day"]);
    const year = Number(row["into fiscal year"]);
    const { draft } = copiedEvent(withSession({ first, last: first }), year, () => everything);
    return { "new first day": draft.occurrences.map((one) => roughDayText(one.first)).join() };
  });
});

test("P43: of the tags those stay that the plan on the new first day offers", () => {
  const past = draftOf({ tags: ["3.0:1", "2017:I1"] });
  checkExample("P43", ["plan offers"], ["stay", "asked again"], (row) => {
    const copied = copiedEvent(past, 2027, () => new Set(partsOf(row["plan offers"])));
    const asked = copied.droppedTags.join("; ");
    return { stay: copied.draft.tags.join("; "), "asked again": asked === "" ? "-" : asked };
  });
});

test("P45: who reads and who withdraws a template", () => {
  const given = ["template of", "role", "organiser"] as const;
  checkExample("P45", given, ["reads it", "withdraws it"], (row) => {
    const organiserOf = (text: string) => (text === "everybody" || text === "-" ? null : text);
    const role = ROLES.find((known) => known === row.role) ?? "viewer";
    const actor = { role, organiser: organiserOf(row.organiser) };
    const template = { secret: false, organiser: organiserOf(row["template of"]) };
    return {
      "reads it": yesNo(canReadTemplate(draftReader(actor), template)),
      "withdraws it": yesNo(canWithdrawTemplate(actor, template)),
    };
  });
});
