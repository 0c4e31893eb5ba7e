/** The area that the panel beside the map is about, for what stands around it. */
import { useMatches } from "@remix-run/react";
import type { PanelPageData } from "~/pages/place/panel-page.server";

/** Null before there is one, and around an error. */
export function useShownArea(): Pick<PanelPageData, "summary" | "outlined"> | null {
  const data = useMatches().at(-1)?.data;
  return isPanel(data) ? data : null;
}

function isPanel(data: unknown): data is PanelPageData {
  return typeof data === "object" && data !== null && "summary" in data && "outlined" in data;
}
