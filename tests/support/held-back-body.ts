/** A posted body of which the second half comes only after something else has happened, as on a line that stalls. */

export async function heldBackBody(
  body: FormData | URLSearchParams,
  meanwhile: () => Promise<unknown>,
): Promise<RequestInit & { duplex: "half" }> {
  const whole = new Response(body);
  const type = whole.headers.get("Content-Type") ?? "";
  const bytes = new Uint8Array(await whole.arrayBuffer());
  const half = Math.floor(bytes.length / 2);
  let isHeld = false;
  // Nothing is asked for before somebody reads: by then the request is authorized.
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (isHeld) {
          await meanwhile();
          controller.enqueue(bytes.slice(half));
          controller.close();
        } else controller.enqueue(bytes.slice(0, half));
        isHeld = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { method: "POST", headers: { "Content-Type": type }, body: stream, duplex: "half" };
}
