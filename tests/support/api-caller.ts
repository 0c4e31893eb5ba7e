/** Calls a loader of the API as a program with a token does; what it throws as a response is its answer. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { hashToken, newToken } from "~/context/token.server";
import { type Database, serveDatabase } from "~db/client";
import { addApiToken } from "~db/queries/people/api-tokens";
import { LOAD_CONTEXT } from "./answer-of";
import { testContext } from "./test-context";

type Loader = (args: LoaderFunctionArgs) => Promise<Response>;
export type ApiCaller = (
  loader: Loader,
  path: string,
  headers?: Record<string, string>,
) => Promise<Response>;

export async function apiCaller(db: Database): Promise<ApiCaller> {
  serveDatabase(db);
  const ctx = await testContext(db, { role: "viewer" });
  const token = newToken();
  await db.write((tx) =>
    addApiToken(tx, { tokenHash: hashToken(token), userId: ctx.user.id, createdAt: ctx.now }),
  );
  return async (loader, path, headers = {}) => {
    const request = new Request(`http://localhost${path}`, {
      headers: { Authorization: `Bearer ${token}`, "Accept-Language": "en", ...headers },
    });
    try {
      return await loader({ request, params: {}, context: LOAD_CONTEXT });
    } catch (thrown) {
      if (thrown instanceof Response) return thrown;
      throw thrown;
    }
  };
}
