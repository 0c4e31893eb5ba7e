/**
 * The posted form; a body that is none answers 400, one of more fields than any page of ours has answers 413.
 *
 * Fields are counted before they are taken apart: a megabyte of `a&a&a…` would hold the server for a second.
 */
import { MAX_BOXES } from "~/domain/value/limits";

export async function readForm(request: Request): Promise<FormData> {
  try {
    const type = request.headers.get("Content-Type") ?? "";
    const body = Buffer.from(await request.arrayBuffer());
    if (countFields(body, type) <= MAX_BOXES)
      return await new Response(body, { headers: { "Content-Type": type } }).formData();
  } catch {
    throw new Response("The form could not be read", { status: 400 });
  }
  throw new Response("The form has too many fields", { status: 413 });
}

/** At most so many fields are in the body; of what is no form, as if it were one. */
function countFields(body: Buffer, type: string): number {
  const boundary = /boundary="?([^";]+)/i.exec(type)?.[1];
  const between = boundary === undefined ? "&" : `--${boundary}`;
  let count = 1;
  for (let at = body.indexOf(between); at >= 0 && count <= MAX_BOXES; count += 1)
    at = body.indexOf(between, at + between.length);
  return count;
}
