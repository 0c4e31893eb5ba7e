/** Instead of a file: in words, what of its address is not understood. */
export function refusedFileAnswer(words: string): Response {
  const headers = { "Content-Type": "text/plain; charset=utf-8" };
  return new Response(words, { status: 400, headers });
}
