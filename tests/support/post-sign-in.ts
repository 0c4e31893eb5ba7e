/** The form of /sign-in, posted. Every post comes from a network address of its own unless one is given. */
import { action } from "~/routes/sign-in";
import { type Answer, answerOf } from "./answer-of";

export function postSignIn(
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  clientAddress?: string,
): Promise<Answer> {
  const body = new URLSearchParams(fields);
  const request = new Request("http://localhost/sign-in", { method: "POST", headers, body });
  return answerOf(action, request, { clientAddress });
}
