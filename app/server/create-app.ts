/**
 * The Hono server in front of Remix: what holds for every request, whatever its route.
 *
 * Order matters: the log and the headers see every answer, then requests are refused as early as possible
 * (method, address, origin, size), then files, then Remix. Nothing here knows what a page is about.
 */
import type { HttpBindings } from "@hono/node-server";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import { type Context, Hono } from "hono";
import { acceptedLanguage } from "~/http/accepted-language.server";
import { findApiUserOf } from "~/http/authorize-api.server";
import { isBrought } from "~/http/brought-file-answer.server";
import { languageOf } from "~/http/language.server";
import { sessionTokenOf } from "~/http/session.server";
import type { Settings } from "~/http/settings.server";
import { database } from "~db/client";
import { askingFor } from "~db/queries/store/asked-beside";
import { answerOnce } from "./answer-once";
import { limitBody, type Sender } from "./body-limit";
import { clientAddressOf } from "./client-address";
import { compressAnswer } from "./compression";
import type { RequestFacts } from "./load-context";
import { logError, logEvent, loggablePath, logRequest } from "./log";
import { checkOrigin } from "./origin-check";
import { atTheGate, withPlace } from "./password-gate";
import { REFUSALS, type Refusal, refuse } from "./refusals";
import { paperThread } from "./report-thread";
import {
  constantHeaders,
  contentSecurityPolicy,
  headersOfParts,
  isPart,
  newNonce,
} from "./security-headers";
import { segmentHandlers } from "./segment-handlers";
import type { StaticFiles } from "./static-files";
import { troubleMet, troubleOf } from "./store/database-trouble";
import { healthOf } from "./store/health";
import { checkUrl } from "./url-check";

type Parts = { build: ServerBuild; settings: Settings; files: StaticFiles };
type Env = {
  Bindings: Partial<HttpBindings>;
  Variables: { nonce: string; forEverybody?: boolean };
};

/** What a route may be asked by. Any other method would reach parts of the router that cannot answer it. */
const METHODS: ReadonlySet<string> = new Set("GET HEAD OPTIONS POST PUT PATCH DELETE".split(" "));

const SIGN_IN = /^\/sign-in\/?(?:\.data)?$/i;

export function createApp({ build, settings, files }: Parts): Hono<Env> {
  const app = new Hono<Env>();
  const handlerOf = segmentHandlers(build);
  const constant = constantHeaders(settings);
  const ofParts = headersOfParts(constant);
  const once = answerOnce();
  const health = healthOf(database, settings.backups);

  app.use(async (c, next) => {
    const started = performance.now();
    await next();
    logRequest({
      method: c.req.method,
      path: loggablePath(pathOf(c)),
      status: c.res.status,
      ms: Math.round((performance.now() - started) * 10) / 10,
    });
    if (c.req.method === "POST" && c.res.status >= 400 && SIGN_IN.test(pathOf(c)))
      logEvent("sign-in refused");
  });

  // Whatever a route answers is for who asked: nothing but files of the build may be kept, by anybody. What people
  // brought is kept by their browsers and asked for again each time, and has a policy of its own.
  app.use(async (c, next) => {
    const nonce = newNonce();
    c.set("nonce", nonce);
    await next();
    const part = isPart(c.res);
    for (const [name, value] of part ? ofParts : constant) c.res.headers.set(name, value);
    if (isBrought(c.res)) return;
    if (c.get("forEverybody") !== true) c.res.headers.set("Cache-Control", "no-store");
    if (part) return;
    const policy = contentSecurityPolicy(nonce, settings, build.mode);
    c.res.headers.set("Content-Security-Policy", policy);
  });

  app.use(async (c, next) => {
    if (!METHODS.has(c.req.method)) return refused(c, REFUSALS.method);
    const url = checkUrl(c.req.raw.url);
    if (!url.ok)
      return refused(c, url.reason === "too-long" ? REFUSALS.tooLong : REFUSALS.malformed);
    const origin = checkOrigin(c.req.raw, settings.origin);
    if (!origin.ok) return refused(c, REFUSALS.foreignOrigin);
    return next();
  });

  app.get("/healthz", async (c) => {
    const said = await health();
    return c.json(said, said.ok ? 200 : 503);
  });

  app.use(async (c, next) => {
    const file = await files(c.req.raw, pathOf(c));
    if (file === null) return next();
    c.set("forEverybody", true);
    return file;
  });

  app.all("*", async (c) => {
    if (pathOf(c) === "/__manifest") c.set("forEverybody", true);
    const body = await limitBody(c.req.raw, () => senderOf(c.req.raw));
    if (!body.ok) {
      c.header("Connection", "close");
      return refused(c, TOO_LARGE[body.reason]);
    }
    const { request, needsPlace } = await atTheGate(forRemix(body.request, settings.origin));
    const facts = loadContext(c, settings);
    const answer = await withPlace(needsPlace, () =>
      once(
        request,
        () => askingFor(c.req.raw.signal, () => handlerOf(pathOf(c))(request, facts)),
        () => senderOf(request),
      ),
    );
    const trouble = troubleMet(facts);
    if (trouble !== null) return refused(c, REFUSALS[trouble]);
    return answer === null ? refused(c, REFUSALS.busy) : compressAnswer(request, answer);
  });

  app.onError((error, c) => {
    logError(error, c.req.method, loggablePath(pathOf(c)));
    return refused(c, REFUSALS[troubleOf(error) ?? "broken"]);
  });

  return app;
}

function refused(c: Context<Env>, refusal: Refusal): Response {
  const { raw } = c.req;
  return refuse(pathOf(c), refusal, { program: acceptedLanguage(raw), person: languageOf(raw) });
}

const TOO_LARGE = {
  "too-large": REFUSALS.tooLarge,
  "too-large-file": REFUSALS.tooLargeFile,
  "too-large-before-sign-in": REFUSALS.tooLargeBeforeSignIn,
};

async function senderOf(request: Request): Promise<Sender> {
  if ((await findApiUserOf(request, new Date())) !== null) return "signed-in";
  return sessionTokenOf(request) === null ? "stranger" : "signed-out";
}

/** As sent: Hono's own `path` is decoded here and there. What is no URL has none. */
function pathOf(c: Context<Env>): string {
  const { url } = c.req.raw;
  return URL.canParse(url) ? new URL(url).pathname : "/";
}

function loadContext(c: Context<Env>, settings: Settings): AppLoadContext {
  const socketAddress = c.env?.incoming?.socket.remoteAddress ?? "unknown";
  const facts: RequestFacts = {
    nonce: c.get("nonce"),
    clientAddress: clientAddressOf(c.req.raw, socketAddress, settings.trustedProxy),
    tiles: settings.tiles,
    isPage: !pathOf(c).endsWith(".data"),
    papers: paperThread,
  };
  return facts;
}

/**
 * Remix compares the Origin of a page's form with the host it believes to serve. Behind a proxy that is the
 * host of `ORIGIN`; a forwarded host that anybody may claim is never believed.
 */
function forRemix(request: Request, origin: string | null): Request {
  if (origin === null && !request.headers.has("X-Forwarded-Host")) return request;
  const headers = new Headers(request.headers);
  headers.delete("X-Forwarded-Host");
  if (origin !== null && headers.get("Origin") === origin)
    headers.set("X-Forwarded-Host", new URL(origin).host);
  return new Request(request, { headers });
}
