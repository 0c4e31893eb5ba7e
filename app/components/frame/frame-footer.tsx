/** Whose data stands on the pages. The map carries the same credits in its legend. */
import { useLocation } from "@remix-run/react";
import { frameText } from "~/i18n/frame-text";
import { useText } from "~/i18n/use-text";
import { isMapPath } from "./frame-header";

export function FrameFooter() {
  const t = useText(frameText);
  const { pathname } = useLocation();
  if (isMapPath(pathname)) return null;
  return <footer className="frame-footer">{t.credits}</footer>;
}
