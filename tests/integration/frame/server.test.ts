/** The server in front of every route, as a real process on the real build. */
import { existsSync, rmSync } from "node:fs";
import { request as httpRequest, type RequestOptions } from "node:http";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openDatabase } from "~db/client";
import { clientManifest } from "../../architecture/client-manifest";
import { type RunningServer, startServer } from "../../support/running-server";
import { browserOf, testContext } from "../../support/test-context";
import { newDataFolder } from "../../support/test-database";

/** Real processes on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const COOKIE = "kusanone_session=x";
const TWO_MB = "x".repeat(2_000_000);
let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await newDataFolder();
  server = await startServer(folder);
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { headers, redirect: "manual" });
const post = (path: string, headers: Record<string, string>, body: BodyInit = "a=1") =>
  fetch(server.url + path, { method: "POST", headers, body, redirect: "manual" });

test("healthz reads the database", async () => {
  const answer = await get("/healthz");
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ ok: true });
});

test("every kind of answer carries the security headers", async () => {
  for (const path of [
    "/sign-in",
    "/healthz",
    "/favicon.svg",
    "/nothing",
    "/%zz",
    "/api/v1/nothing",
  ]) {
    const { headers } = await get(path);
    expect(headers.get("X-Content-Type-Options"), path).toBe("nosniff");
    expect(headers.get("Referrer-Policy"), path).toBe("same-origin");
    expect(headers.get("Cross-Origin-Opener-Policy"), path).toBe("same-origin");
    expect(headers.get("Permissions-Policy"), path).toContain("camera=()");
    expect(headers.get("Strict-Transport-Security"), path).toBeNull();
    const policy = headers.get("Content-Security-Policy") ?? "";
    for (const part of [
      "style-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ]) {
      expect(policy.split("; "), path).toContain(part);
    }
    expect(policy, path).not.toContain("unsafe-inline");
  }
});

test.each(["/sign-in", "/nothing"])(
  "the scripts of %s carry the nonce of that very answer",
  async (path) => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const answer = await get(path);
        const nonce = /'nonce-([^']+)'/.exec(
          answer.headers.get("Content-Security-Policy") ?? "",
        )?.[1];
        const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
        expect(scripts.length).toBeGreaterThan(2);
        expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  },
);

test.each([
  ["from another site", { Cookie: COOKIE, Origin: "https://evil.example" }, true],
  ["from another site while signing in", { Origin: "https://evil.example" }, true],
  ["from nowhere, with our cookie", { Cookie: COOKIE }, true],
  ["from a sandboxed frame", { Cookie: COOKIE, Origin: "null" }, true],
  [
    "with a token and our cookie, from another site",
    { Cookie: COOKIE, Authorization: "Bearer x", Origin: "https://evil.example" },
    true,
  ],
  [
    "with a forged forwarded host",
    { Cookie: COOKIE, Origin: "https://evil.example", "X-Forwarded-Host": "evil.example" },
    true,
  ],
  ["by a script without a cookie", {}, false],
  ["by a script with a token", { Authorization: "Bearer x" }, false],
])("a write %s", async (_name, headers: Record<string, string>, refused) => {
  for (const path of ["/sign-out", "/sign-out.data", "/api/v1/events"]) {
    expect((await post(path, headers)).status === 403, path).toBe(refused);
  }
});

test("a write from our own page passes", async () => {
  const answer = await post("/sign-out", { Cookie: COOKIE, Origin: server.url });
  expect(answer.status).toBeLessThan(400);
});

test("a body over 1 MB is refused with 413, in the reader's own format", async () => {
  const page = await post("/sign-in", {}, TWO_MB);
  expect([page.status, page.headers.get("Content-Type")]).toEqual([
    413,
    "text/html; charset=utf-8",
  ]);
  expect(await page.text()).toContain("16kBまで");

  const problem = await post("/api/v1/events", {}, TWO_MB);
  expect(problem.headers.get("Content-Type")).toMatch(/^application\/problem\+json/);
  expect(await problem.json()).toMatchObject({ status: 413, title: "Content Too Large" });
});

test("B3 the eleventh wrong password from one address is told when to try again, on the page and in its data", async () => {
  const body = () => new URLSearchParams({ email: "eleven@example.go.jp", password: "wrong one" });
  for (let at = 0; at < 10; at += 1) expect((await post("/sign-in", {}, body())).status).toBe(400);
  for (const path of ["/sign-in", "/sign-in.data"]) {
    const answer = await post(path, {}, body());
    expect(answer.status, path).toBe(429);
    expect(Number(answer.headers.get("Retry-After")), path).toBeGreaterThan(60);
  }
});

test("a body sent in chunks is measured as it comes", async () => {
  const chunked = (megabytes: number) =>
    fetch(`${server.url}/sign-in`, {
      method: "POST",
      body: new Blob(["email=", "x".repeat(megabytes * 1_000_000)]).stream(),
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      duplex: "half",
    } as RequestInit);
  expect((await chunked(2)).status).toBe(413);
  const small = await chunked(0.01);
  expect(small.status).toBe(400);
  expect(await small.text()).toContain("sign-in");
});

test.each([
  ["/%zz", 400],
  ["/events/%E0%A4%A", 400],
  ["/a%00b", 400],
  ["/sign-in?_data=root", 400],
  ["/nothing", 404],
  ["/assets/..%2f..%2f..%2fpackage.json", 404],
  ["/assets/nothing.js", 404],
  ["/.vite/manifest.json", 404],
  ["//evil.example/", 404],
])("GET %s is %i", async (path, status) => {
  expect(await rawStatus(path)).toBe(status);
});

const LONG = "a".repeat(20_000);

test.each(["/events", "/events.data", "/api/v1/events"])(
  "a method that no route answers is 405 at %s",
  async (path) => {
    for (const method of ["TRACE", "PROPFIND"]) expect(await statusOf(path, { method })).toBe(405);
  },
);

test("a host that no address can have is 400", async () => {
  for (const path of ["/healthz", "/sign-in", "/api/v1/events"])
    expect(await statusOf(path, { headers: { Host: "xn--" } }), path).toBe(400);
});

/** `fetch` sends neither TRACE nor another host. */
function statusOf(path: string, options: RequestOptions): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(server.url + path, options, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    request.on("error", reject);
    request.end();
  });
}

test("an address too long to read is 414", async () => {
  expect(await rawStatus(`/${LONG}`)).toBe(414);
  expect(await rawStatus(`/sign-in?q=${LONG}`)).toBe(414);
});

test("under /api, an address that cannot be read is refused as problem+json", async () => {
  const refused = { "/api/v1/%zz": 400, "/api/v1/events?_data=x": 400, [`/api/?q=${LONG}`]: 414 };
  for (const [path, status] of Object.entries(refused)) {
    const answer = await get(path);
    expect(answer.headers.get("Content-Type")).toMatch(/^application\/problem\+json/);
    expect(await answer.json()).toMatchObject({ status });
  }
});

test("dots in a path lead to no file", async () => {
  expect(await rawStatus("/../../package.json")).toBe(404);
  expect(await rawStatus("/assets/../../../package.json")).toBe(404);
});

test("text is compressed as the client asks, and small answers are not", async () => {
  const encodings = ["br", "gzip, deflate", "br;q=0, gzip", "identity"].map(async (accepted) => {
    const answer = await get("/sign-in", { "Accept-Encoding": accepted });
    expect(answer.headers.get("Vary")).toContain("Accept-Encoding");
    expect(await answer.text()).toContain("</html>");
    return answer.headers.get("Content-Encoding");
  });
  expect(await Promise.all(encodings)).toEqual(["br", "gzip", "gzip", null]);
  const small = await get("/healthz", { "Accept-Encoding": "br" });
  expect(small.headers.get("Content-Encoding")).toBeNull();
});

test("hashed files are immutable, others are asked for again", async () => {
  const { module } = clientManifest().entry;
  const hashed = await get(module, { "Accept-Encoding": "br" });
  expect(hashed.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
  expect(hashed.headers.get("Content-Encoding")).toBe("br");
  expect(hashed.headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
  // It lies compressed since it was built: the same text, which nobody asks for by a name of its own.
  const plain = await get(module, { "Accept-Encoding": "identity" });
  expect(plain.headers.get("Content-Encoding")).toBeNull();
  expect(await hashed.text()).toBe(await plain.text());
  expect(existsSync(`build/client${module}.br`)).toBe(true);
  expect((await get(`${module}.br`)).status).toBe(404);

  const icon = await get("/favicon.svg");
  expect(icon.headers.get("Cache-Control")).toBe("public, max-age=300");
  const again = await get("/favicon.svg", { "If-None-Match": icon.headers.get("ETag") ?? "" });
  expect(again.status).toBe(304);
});

test("the log says what was asked without anything personal", async () => {
  await get(`/nothing/${"t".repeat(43)}/a@example.org?token=secret-token&q=yamada`);
  await expect.poll(() => server.output()).toContain('"path":"/nothing/*/*"');
  expect(server.output()).not.toMatch(/secret-token|yamada|a@example|t{43}/);
});

test.each([
  ["ja", "サインイン｜草の根", "草の根", "インディアナ州｜草の根"],
  ["en", "Sign in | Kusanone", "Kusanone", "Indiana | Kusanone"],
] as const)(
  "a page has its title in %s, an error that of the site",
  async (language, ...titles) => {
    const [signIn, site, state] = titles;
    const stranger = { Cookie: `kusanone_language=${language}`, Origin: server.url };
    expect(await titleOf(await get("/sign-in", stranger))).toBe(signIn);
    const refused = await post("/sign-in", {
      ...stranger,
      "Content-Type": "application/x-www-form-urlencoded",
    });
    expect(refused.status).toBe(400);
    expect(await titleOf(refused)).toBe(signIn);
    expect(await titleOf(await get("/nothing", stranger))).toBe(site);

    const db = openDatabase(folder);
    const browser = await browserOf(await testContext(db, { language }));
    db.close();
    const Cookie = browser.get("/").headers.get("Cookie") ?? "";
    // The panel of a state names the page, not the map around it; neither does where there is no such state.
    expect(await titleOf(await get("/map/states/IN", { Cookie }))).toBe(state);
    expect(await titleOf(await get("/map/states/XX", { Cookie }))).toBe(site);
  },
);

async function titleOf(answer: Response): Promise<string | undefined> {
  return /<title>([^<]*)<\/title>/.exec(await answer.text())?.[1];
}

/** As written: `fetch` would tidy the path up first. */
function rawStatus(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    request.on("error", reject);
    request.end();
  });
}

test("a part of a page carries the headers that govern it, and not those of documents", async () => {
  const { headers } = await get(clientManifest().entry.module);
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
  expect(headers.get("Content-Security-Policy")).toBeNull();
});
