/** Whose data stands on the pages. The map carries the same credits in its legend. */
import { useLocation } from "@remix-run/react";
import { siteText } from "~/i18n/site-text";
import { useText } from "~/i18n/use-text";
import { isMapPath } from "./site-header";

export function SiteFooter() {
  const t = useText(siteText);
  const { pathname } = useLocation();
  if (isMapPath(pathname)) return null;
  return <footer className="site-footer">{t.credits}</footer>;
}
