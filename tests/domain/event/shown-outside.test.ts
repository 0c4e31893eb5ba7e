/** What leaves the register, by the example of docs/rules.md. P175 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { CLASSIFICATIONS } from "~/domain/counting/event-form";
import { OUTCOMES } from "~/domain/counting/occurrence";
import { exactDay } from "~/domain/day/rough-day";
import {
  outsideView,
  type RegisteredOccurrence,
  type ShownOccurrence,
  shownOutside,
} from "~/domain/event/shown-outside";
import { checkExample } from "../../support/rule-examples";

test("P175 what is shown of an occurrence", () => {
  const given = ["classification", "may be published", "guests", "outcome"] as const;
  checkExample("P175", given, ["shown"], (row) => {
    const classification = CLASSIFICATIONS[Number(row.classification) - 1] ?? "confidentiality-3";
    const outcome = OUTCOMES.find((known) => known === row.outcome) ?? "scheduled";
    const [mayBePublished, hasGuests] = [row["may be published"] === "yes", row.guests === "yes"];
    return { shown: outsideView({ classification, mayBePublished, hasGuests, outcome }) };
  });
});

const SECRETS: NonNullable<ShownOccurrence["detail"]> = {
  ...{ title: { ja: "秘匿", en: "Secret" }, kind: "reception", lead: "chicago" },
  ...{ form: "mission-event", placeName: "Secretville", placeNameJa: "秘匿市" },
  ...{ venue: "Secret Hall", market: "Secret market", at: { lat: 41.11, lon: -87.22 } },
  ...{ startTime: "18:37", endTime: "20:41", zone: "America/Chicago", startsLater: false },
  ...{ id: 770077, eventId: 880088 },
};

const DAY_AND_STATE: Omit<ShownOccurrence, "detail" | "outcome" | "fictional"> = {
  ...{ uid: "uid", states: ["IN"], placeType: "state", revision: 1, changedAt: new Date(0) },
  ...{ first: exactDay("2026-06-10"), last: exactDay("2026-06-10") },
};

const occurrences: fc.Arbitrary<RegisteredOccurrence> = fc
  .record({
    classification: fc.constantFrom(...CLASSIFICATIONS),
    outcome: fc.constantFrom(...OUTCOMES),
    ...{ fictional: fc.boolean(), mayBePublished: fc.boolean(), hasGuests: fc.boolean() },
  })
  .map((drawn) => ({ ...SECRETS, ...DAY_AND_STATE, ...drawn }));

test("P175 nothing but day and state is handed on where no more is shown, and all of it where it is", () => {
  fc.assert(
    fc.property(occurrences, (occurrence) => {
      const shown = shownOutside(occurrence);
      const view = outsideView(occurrence);
      expect(shown === null).toBe(view === "left-out");
      if (shown === null) return;
      expect(shown).toMatchObject({ uid: "uid", states: ["IN"], fictional: occurrence.fictional });
      if (view === "whole") {
        expect(shown.detail).toEqual(SECRETS);
        return;
      }
      const text = JSON.stringify(shown);
      for (const secret of ["ecret", "秘匿", "18:37", "20:41", "chicago", "41.11", "0077", "0088"])
        expect(text).not.toContain(secret);
      expect(text).not.toMatch(/guest|published|confidentiality/i);
    }),
  );
});
