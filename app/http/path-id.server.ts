/** The id in a path such as /users/12; anything else is not found. */
export function pathId(segment: string | undefined): number {
  if (segment !== undefined && /^[1-9]\d{0,14}$/.test(segment)) return Number(segment);
  throw new Response("Not found", { status: 404 });
}
