/** C9: an event of which nobody says otherwise is 機密性2, in the form, in a file and in the register alike. */
import { getTableColumns, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { DEFAULT_CLASSIFICATION } from "~/domain/counting/event-form";
import { emptyTypedEvent } from "~/domain/entry/typed-event";
import { eventDraftOf } from "~/domain/event/imported-draft";
import { perEngine } from "~db/engine/engine";
import { events } from "~db/schema/events";
import { openTestDatabase } from "../../support/test-database";

test("C9 the form, a file and the column suppose one classification", async () => {
  expect(DEFAULT_CLASSIFICATION).toBe("confidentiality-2");
  expect(emptyTypedEvent("other", null).classification).toBe(DEFAULT_CLASSIFICATION);
  expect(eventDraftOf({}, null).classification).toBe(DEFAULT_CLASSIFICATION);
  expect(getTableColumns(events).classification.default).toBe(DEFAULT_CLASSIFICATION);
  const db = await openTestDatabase();
  const column = await db.read.get<{ supposed: string }>(
    perEngine({
      sqlite: sql`select dflt_value as supposed from pragma_table_info('events') where name = 'classification'`,
      postgres: sql`select column_default as supposed from information_schema.columns where table_name = 'events' and column_name = 'classification'`,
    }),
  );
  await db.close();
  expect(column.supposed).toMatch(new RegExp(`^'${DEFAULT_CLASSIFICATION}'(::text)?$`));
});
