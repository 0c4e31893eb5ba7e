/** The title of the document: that of the deepest page that names itself, or the site's own around an error. */
import { useMatches, useRouteError } from "@remix-run/react";
import type { Language } from "~/domain/value/language";
import { siteText } from "~/i18n/site-text";

/** Stands above the language of the page, and so is told it. */
export function PageTitle({ language }: { language: Language }) {
  const failed = (useRouteError() ?? null) !== null;
  const named = useMatches().flatMap(({ data }) => titleIn(data) ?? []);
  const { name } = siteText[language];
  return <title>{failed ? name : (named.at(-1) ?? name)}</title>;
}

function titleIn(data: unknown): string | null {
  const isNamed = typeof data === "object" && data !== null && "pageTitle" in data;
  return isNamed && typeof data.pageTitle === "string" ? data.pageTitle : null;
}
