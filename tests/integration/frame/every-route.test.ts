/**
 * What holds for every route of the build, whoever asks and however odd the request is: nothing is kept by a cache, and
 * nothing that anybody can send is answered with 500. Cases B4, B12, B15.
 */
import { expect, test, vi } from "vitest";
import { clientManifest } from "../../architecture/client-manifest";
import { sweptServer } from "../../support/swept-server";
import { browserOf, testContext } from "../../support/test-context";

/** Real processes on a machine that may be busy. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const { routes, loaders, urlOf, dataUrlOf, writeUrlOf, running } = sweptServer();

const send = (path: string, init: RequestInit) =>
  fetch(running().server.url + path, { redirect: "manual", ...init });

/** A new sign-in of a new person, or nobody's. */
async function signedIn(role: "secretariat" | "stranger"): Promise<Record<string, string>> {
  if (role === "stranger") return {};
  const browser = await browserOf(await testContext(running().db, { role }));
  return { Cookie: browser.get("/").headers.get("Cookie") ?? "", Origin: running().server.url };
}

const ATTACHED = /\/attachments\/\d+\/(file|thumbnail)\b/;

/** Answers to all of them, a few at once. */
async function answersTo(requests: { what: string; path: string; init: RequestInit }[]) {
  const rest = [...requests];
  const answers: { what: string; status: number; cache: string | null; text: string }[] = [];
  const next = async (): Promise<void> => {
    const request = rest.shift();
    if (request === undefined) return;
    const answer = await send(request.path, request.init);
    const { status, headers } = answer;
    const cache = headers.get("Cache-Control");
    // What people brought a browser keeps, and asks each time whether it may still show it. P192
    const isAskedAgain = ATTACHED.test(request.path) && cache === "private, no-cache";
    const kept = isAskedAgain ? "no-store" : cache;
    answers.push({ what: request.what, status, cache: kept, text: await answer.text() });
    await next();
  };
  await Promise.all(Array.from({ length: 8 }, next));
  return answers;
}

const QUERY = "?from=2018-04-01&to=2019-03-31&year=2018&by=state&q=Springfield&on=2026-05-01";

test.each(["stranger", "secretariat"] as const)(
  "B12 no answer of a route to the %s may be kept, refused or not",
  async (who) => {
    const headers = await signedIn(who);
    const paths = loaders.flatMap((id) => [urlOf(id) + QUERY, dataUrlOf(id)]);
    const answers = await answersTo(paths.map((path) => ({ what: path, path, init: { headers } })));
    expect(answers).toHaveLength(loaders.length * 2);
    expect(answers.filter(({ cache }) => cache !== "no-store").map(({ what }) => what)).toEqual([]);
    expect(answers.filter(({ status }) => status >= 500).map(({ what }) => what)).toEqual([]);
  },
);

test("B12 the server's own refusals are not kept either; files of the build are", async () => {
  for (const path of ["/healthz", "/%zz", "/nothing", "/api/v1/%zz"])
    expect((await send(path, {})).headers.get("Cache-Control"), path).toBe("no-store");
  const { module } = clientManifest().entry;
  expect((await send(module, {})).headers.get("Cache-Control")).toContain("immutable");
  expect((await send("/favicon.svg", {})).headers.get("Cache-Control")).toBe("public, max-age=300");
});

const FOREIGN = { Origin: "https://evil.example" };

/** `refused`: what every route answers, where it is one answer. */
const ODD: { what: string; refused?: number; init: RequestInit }[] = [
  {
    what: "with a token, from another site",
    refused: 403,
    init: { headers: { ...FOREIGN, Authorization: "Bearer x" }, body: "a=1" },
  },
  { what: "from another site, without a body", refused: 403, init: { headers: FOREIGN } },
  { what: "from an origin that is none", refused: 403, init: { headers: { Origin: "://" } } },
  { what: "without a body", init: {} },
  { what: "with an empty form", init: { body: new URLSearchParams() } },
  { what: "of no type", init: { body: new Uint8Array([255, 0, 1]) } },
  { what: "of JSON", init: { body: "{", headers: { "Content-Type": "application/json" } } },
  {
    what: "of a form in parts that has none",
    init: { body: "x", headers: { "Content-Type": "multipart/form-data" } },
  },
  {
    what: "of a form in parts that breaks off",
    init: {
      body: "--b\r\nContent-Disposition: form-data; na",
      headers: { "Content-Type": "multipart/form-data; boundary=b" },
    },
  },
  {
    what: "of halves of characters",
    init: {
      body: "%ff=%ED%A0%80&__proto__=1&constructor=2&a[0].b=%00",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
    },
  },
];

/** Signing out ends the sign-in of whatever is sent after it. */
const inOrder = routes.map(({ id }) => id).filter((id) => id !== "routes/sign-out");

test.each(ODD)(
  "B15 a write $what is answered in words by every route",
  async ({ refused, init }) => {
    const who = await signedIn(refused === undefined ? "secretariat" : "stranger");
    const headers = { ...who, ...(init.headers as Record<string, string>) };
    // Whatever the method, it reaches the same action; guards.test.ts sends the others.
    const methods = init.body === undefined ? ["POST", "PATCH"] : ["POST"];
    const requests = [...inOrder, "routes/sign-out"].flatMap((id) =>
      [writeUrlOf(id), `${urlOf(id) === "/" ? "/_root" : urlOf(id)}.data`].flatMap((path) =>
        methods.map((method) => ({
          ...{ what: `${method} ${path}`, path, init: { ...init, headers, method } },
        })),
      ),
    );
    const answers = await answersTo(requests);
    const broken = answers.filter(({ status }) => status >= 500);
    expect(broken.map(({ what, status }) => `${what}: ${status}`)).toEqual([]);
    if (refused === undefined) return;
    expect(answers.filter(({ status }) => status !== refused)).toEqual([]);
    expect(answers.filter(({ text }) => !text.includes("別のサイト"))).toEqual([]);
  },
);

test.each(["/sign-in", "/welcome", "/join", "/language", "/sign-out", "/events/new"])(
  "B4 a stranger sends at most 16 kB to %s",
  async (path) => {
    for (const address of [path, `${path}.data`]) {
      const headers = { "Content-Type": "application/x-www-form-urlencoded" };
      const answer = await send(address, { method: "POST", headers, body: "a&".repeat(9_000) });
      expect(answer.status, address).toBe(413);
      expect(await answer.text(), address).toContain("16kB");
    }
  },
);

test("B4 somebody whose sign-in has ended is asked to sign in again, whatever the length", async () => {
  const headers = { Cookie: "kusanone_session=ended", Origin: running().server.url };
  const body = new URLSearchParams({ title: "x".repeat(100_000) });
  const answer = await send("/events/new?form=other", { method: "POST", headers, body });
  expect(answer.headers.get("Location")).toContain("/sign-in?to=");
});

test("B4 of a signed-in person, a megabyte of fields is refused before it is taken apart", async () => {
  const type = { "Content-Type": "application/x-www-form-urlencoded" };
  const headers = { ...(await signedIn("secretariat")), ...type };
  const post = (body: string) => send("/targets?year=2026", { method: "POST", headers, body });
  const many = await post("a&".repeat(500_000));
  expect(many.status).toBe(413);
  expect(await many.text()).toContain("送信内容が大きすぎます");
  expect((await post("x".repeat(1_000_000))).status).toBe(302);
});
