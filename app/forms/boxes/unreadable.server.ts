/** The answer to a body that no page of ours sends. */
export function unreadable(): Response {
  return new Response("The form could not be read", { status: 400 });
}
