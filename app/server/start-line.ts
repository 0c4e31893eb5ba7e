/** The one line that the server prints when it is ready. */

import type { Settings } from "~/http/settings.server";
import { ensureWelcomeLink } from "~/operations/people/ensure-welcome-link.server";
import type { Database } from "~db/client";

/** `Sign in:` with the welcome token while nobody is administrator, afterwards `Open:`. */
export async function startLine(db: Database, settings: Settings, port: number): Promise<string> {
  const address = addressOf(settings, port);
  const token = await ensureWelcomeLink(db, new Date());
  return token === null ? `Open: ${address}` : `Sign in: ${address}/welcome?token=${token}`;
}

/** Where a browser finds us: the public origin, or this machine under the name that people type. */
function addressOf({ origin, host }: Settings, port: number): string {
  if (origin !== null) return origin;
  const isLocal = ["127.0.0.1", "::1", "0.0.0.0", "::"].includes(host);
  const name = host.includes(":") ? `[${host}]` : host;
  return `http://${isLocal ? "localhost" : name}:${port}`;
}
