/**
 * Calls a loader or an action as the server does and answers what the browser would get: status,
 * headers, body. A thrown Response is an answer like any other; a thrown Error fails the test.
 */
import type { ActionFunctionArgs } from "@remix-run/node";
import { paperMaker } from "~/pages/paper-file.server";

type Endpoint = (args: ActionFunctionArgs) => Promise<unknown>;
type Options = { clientAddress?: string; params?: Record<string, string> };

export type Answer = { status: number; headers: Headers; body: unknown };

/** What the server tells every loader and action, of nobody in particular. */
export const LOAD_CONTEXT = {
  ...{ nonce: "", tiles: null, clientAddress: "", isPage: false },
  papers: paperMaker,
};

let callers = 0;

/** Every call comes from a network address of its own unless one is given. */
export async function answerOf(
  endpoint: Endpoint,
  request: Request,
  { clientAddress = `2001:db8::${callers++}`, params = {} }: Options = {},
): Promise<Answer> {
  const context = { ...LOAD_CONTEXT, clientAddress };
  const answer = await endpoint({ request, params, context }).catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  });
  if (answer instanceof Response) {
    return { status: answer.status, headers: answer.headers, body: await answer.text() };
  }
  if (!isWithInit(answer)) return { status: 200, headers: new Headers(), body: answer };
  const { data, init } = answer;
  return { status: init?.status ?? 200, headers: new Headers(init?.headers), body: data };
}

/** What `data(value, init)` makes. */
type WithInit = { type: "DataWithResponseInit"; data: unknown; init: ResponseInit | null };

function isWithInit(value: unknown): value is WithInit {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    value.type === "DataWithResponseInit"
  );
}
