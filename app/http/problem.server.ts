/** An error answer of the API (RFC 9457). `detail` is in the caller's language and names what to change. */
export type Problem = { status: number; title: string; detail: string };

/** Further members that a program reads, such as a count. */
type Extended = Problem & Record<string, string | number>;

export function problem(
  { status, title, detail, ...more }: Extended,
  headers: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify({ type: "about:blank", title, status, detail, ...more }), {
    status,
    headers: {
      "Content-Type": "application/problem+json; charset=utf-8",
      ...headers,
    },
  });
}
