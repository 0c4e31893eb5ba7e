/** The kinds of events, in official order. */
import { asc } from "drizzle-orm";
import { kinds } from "../../schema/reference";
import { keptReference } from "../store/data-version";

export const listKinds = keptReference((db) =>
  db.select().from(kinds).orderBy(asc(kinds.position)),
);
