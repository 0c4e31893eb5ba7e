/** C9: an event of which nobody says otherwise is 機密性2, in the form, in a file and in the register alike. */
import { getTableColumns } from "drizzle-orm";
import { expect, test } from "vitest";
import { DEFAULT_CLASSIFICATION } from "~/domain/counting/event-form";
import { emptyTypedEvent } from "~/domain/entry/typed-event";
import { eventDraftOf } from "~/domain/event/imported-draft";
import { events } from "~db/schema/events";
import { openTestDatabase } from "../../support/test-database";

test("C9 the form, a file and the column suppose one classification", async () => {
  expect(DEFAULT_CLASSIFICATION).toBe("confidentiality-2");
  expect(emptyTypedEvent("other", null).classification).toBe(DEFAULT_CLASSIFICATION);
  expect(eventDraftOf({}, null).classification).toBe(DEFAULT_CLASSIFICATION);
  expect(getTableColumns(events).classification.default).toBe(DEFAULT_CLASSIFICATION);
  const db = await openTestDatabase();
  const columns = await db.read.all<{ name: string; dflt_value: string }>(
    "select name, dflt_value from pragma_table_info('events')",
  );
  db.close();
  expect(columns.find(({ name }) => name === "classification")?.dflt_value).toBe(
    `'${DEFAULT_CLASSIFICATION}'`,
  );
});
