/** Who reads 機密性3, what of it counts, and that nobody enters it, by the examples of docs/rules.md. P185, P186 */
import { expect, test } from "vitest";
import { canReadEvent, type DraftReader } from "~/domain/approval/approval";
import { CLASSIFICATIONS, type Classification } from "~/domain/counting/event-form";
import { checkEventChange } from "~/domain/entry/event-change";
import { canReadTemplate } from "~/domain/entry/event-template";
import { checkImportedEvent } from "~/domain/event/check-imported-event";
import type { ImportedEvent } from "~/domain/event/imported-event";
import { countsUnread, sharedFilter } from "~/domain/filter/counts-unread";
import type { FilterPlace } from "~/domain/filter/filter-place";
import { NO_FILTER } from "~/domain/filter/register-filter";
import type { Role } from "~/domain/people/permissions";
import { draftOf } from "../../support/make-event";
import { checkExample, yesNo } from "../../support/rule-examples";

const classified = (number: string): Classification => {
  const found = CLASSIFICATIONS[Number(number) - 1];
  if (found === undefined) throw new Error(`No classification ${number}`);
  return found;
};

test("P185 who reads it: its lead and the secretariat", () => {
  const readers = ["chicago", "jetro", "detroit", "secretariat", "administrator"] as const;
  checkExample("P185", ["classification"], readers, ({ classification }) => {
    const event = {
      ...{ lead: "chicago", coOrganisers: ["jetro"], hidden: false },
      classification: classified(classification),
    };
    const reads = (role: Role, organiser: string | null) =>
      yesNo(canReadEvent({ role, organiser }, event));
    return {
      chicago: reads("viewer", "chicago"),
      jetro: reads("agency-editor", "jetro"),
      detroit: reads("mission-editor", "detroit"),
      secretariat: reads("secretariat", null),
      administrator: reads("administrator", null),
    };
  });
});

test("P185, P4 a draft of 機密性3 is read by its lead, and not by who organises it beside", () => {
  const event = { lead: "chicago", coOrganisers: ["jetro"], hidden: true } as const;
  const draft = { ...event, classification: "confidentiality-3" as const };
  expect(canReadEvent({ role: "mission-editor", organiser: "chicago" }, draft)).toBe(true);
  expect(canReadEvent({ role: "agency-editor", organiser: "jetro" }, draft)).toBe(false);
  expect(canReadEvent({ role: "viewer", organiser: null }, draft)).toBe(false);
});

const LOUISVILLE: FilterPlace = {
  type: "areas",
  areas: [{ south: 38, west: -86, north: 39, east: -85 }],
};

test("P185 it counts by whole months and rows, and by nothing finer", () => {
  checkExample("P185", ["from", "to", "words", "place"], ["counts"], (row) => {
    const period = row.from === "-" ? null : { from: row.from, to: row.to };
    const q = row.words === "-" ? null : row.words;
    const place = row.place === "-" ? null : LOUISVILLE;
    const filter = { ...NO_FILTER, period, q, place };
    expect(countsUnread({ ...filter, state: "KY", form: "caravan" } as typeof filter)).toBe(
      countsUnread(filter),
    );
    const asked = { ...filter, draftsOf: { organiser: "chicago" } };
    expect(sharedFilter(asked).draftsOf === null).toBe(countsUnread(filter));
    return { counts: yesNo(countsUnread(filter)) };
  });
});

test("P186 no save leaves an event at 機密性3", () => {
  checkExample("P186", ["stored", "saved as"], ["answer"], (row) => {
    const lead = { role: "mission-editor", organiser: "chicago" } as const;
    const saved = draftOf({ classification: classified(row["saved as"]) });
    const imported: ImportedEvent = {
      ...{ title_ja: "茶会", lead: "chicago", kind: "reception" },
      ...{ form: "mission-event", classification: classified(row["saved as"]) },
    };
    const stored = row.stored === "-" ? null : draftOf({ classification: classified(row.stored) });
    const former =
      row.stored === "-" ? null : { ...imported, classification: classified(row.stored) };
    const finding = checkImportedEvent(imported, former);
    const verdict = checkEventChange(lead, stored ?? draftOf(), saved);
    const answer = verdict.ok ? "yes" : verdict.reason;
    expect(finding?.reason ?? "yes").toBe(answer);
    return { answer };
  });
});

test("P186 a template that was kept of one is read by its keeper and the secretariat", () => {
  const chicago = { organiser: "chicago" };
  const reads = (reader: DraftReader, organiser: string | null) =>
    canReadTemplate(reader, { organiser, secret: true });
  expect([reads("everybody", null), reads(chicago, "chicago")]).toEqual([true, true]);
  expect([reads(chicago, null), reads(chicago, "detroit"), reads(null, null)]).toEqual([
    ...[false, false, false],
  ]);
});
