/**
 * How many requests with a password are under way: each is compared, then answered with a page. Of a hundred at once the
 * pages alone would keep everybody else waiting for a second, so that those beyond a few are refused before any route.
 */
const WITH_PASSWORDS = /^\/(?:sign-in|welcome|join|settings)\/?(?:\.data)?$/i;
const MOST_UNDER_WAY = 24;

let underWay = 0;

/** The request with its body at hand, so that nobody keeps a place by sending slowly; as it is where it needs no place. */
export async function atTheGate(
  request: Request,
): Promise<{ request: Request; needsPlace: boolean }> {
  const { pathname } = new URL(request.url);
  if (request.method === "GET" || !WITH_PASSWORDS.test(pathname) || request.body === null)
    return { request, needsPlace: false };
  if (underWay >= MOST_UNDER_WAY) return { request, needsPlace: true };
  const body = await request.arrayBuffer();
  return { request: new Request(request, { body }), needsPlace: true };
}

/** What the work answers, or null where there is no place for it. */
export async function withPlace<T>(needsPlace: boolean, work: () => Promise<T>): Promise<T | null> {
  if (!needsPlace) return work();
  if (underWay >= MOST_UNDER_WAY) return null;
  underWay += 1;
  try {
    return await work();
  } finally {
    underWay -= 1;
  }
}
