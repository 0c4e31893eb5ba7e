/** Whose data stands on the pages. The map carries the same credits in its legend. */
import { useLocation } from "@remix-run/react";
import { frameText } from "~/i18n/frame-text";
import { useDocumentLanguage } from "./document-language";
import { isMapPath } from "./frame-header";

export function FrameFooter() {
  const language = useDocumentLanguage();
  const { pathname } = useLocation();
  if (isMapPath(pathname)) return null;
  return (
    <footer className="frame-footer" lang={language}>
      {frameText[language].credits}
    </footer>
  );
}
