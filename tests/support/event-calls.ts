/** Calling the routes of events as a browser does, and reading what they answer. */
import { LOAD_CONTEXT } from "./answer-of";

export const argsOf = (request: Request, eventId?: number) => ({
  request,
  params: eventId === undefined ? {} : { eventId: String(eventId) },
  context: LOAD_CONTEXT,
});

export async function thrownBy(call: () => Promise<unknown>): Promise<Response | null> {
  try {
    await call();
    return null;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

/** The data of an answer, with its status. */
export function answered<T>(
  answer: T,
): T extends { data: infer D } ? { data: D; status: number } : never;
export function answered(answer: { data: unknown; init?: { status?: number } | null }) {
  return { data: answer.data, status: answer.init?.status ?? 200 };
}
