/** The document around every page: language, header, error page. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { useRememberedView } from "~/components/event/way-back";
import { ErrorPage } from "~/components/frame/error-page";
import { FrameFooter } from "~/components/frame/frame-footer";
import { FrameHeader } from "~/components/frame/frame-header";
import { LaterFiles } from "~/components/frame/later-files";
import { LineNotice } from "~/components/frame/line-notice";
import { useNonce } from "~/components/frame/nonce-context";
import { PageTitle } from "~/components/frame/page-title";
import { visit } from "~/http/visit.server";
import { frameText } from "~/i18n/frame-text";
import { LanguageContext } from "~/i18n/use-text";
import { readFrame } from "~/pages/frame.server";
import "~/styles/base.css";
import "~/styles/blocks.css";
import "~/styles/print.css";
import "~/styles/frame.css";

export async function loader({ request }: LoaderFunctionArgs) {
  return await readFrame(await visit(request));
}

/** The frame changes with a write (signing in, a new language), not with every click. */
export function shouldRevalidate({
  formMethod,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  return formMethod !== undefined && formMethod !== "GET" && defaultShouldRevalidate;
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root");
  const language = root?.language ?? "ja";
  const t = frameText[language];
  const nonce = useNonce();
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <PageTitle language={language} />
        <Links />
      </head>
      <body>
        <LanguageContext.Provider value={language}>
          <a href="#content" className="skip-link">
            {t.skip}
          </a>
          <FrameHeader user={root?.user ?? null} />
          {children}
          <LineNotice />
          <FrameFooter />
        </LanguageContext.Provider>
        {/* First of the scripts: what it names is asked for beside the style sheets, not after them. */}
        <Scripts nonce={nonce} />
        <ScrollRestoration nonce={nonce} />
        <LaterFiles />
      </body>
    </html>
  );
}

export default function Root() {
  useRememberedView();
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />;
}
