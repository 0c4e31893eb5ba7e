/** Can the database be read at this moment? */
import type { Handle } from "../../client";
import { dataVersion } from "../../schema/store";

export async function isReadable(db: Handle): Promise<boolean> {
  await db.select().from(dataVersion).limit(1);
  return true;
}
