/** The area that the panel beside the map is about, for what stands around it. */
import { useMatches } from "@remix-run/react";
import type { PackedPanel } from "~/pages/place/panel-page.server";

/** Null before there is one, and around an error. */
export function useShownArea(): Pick<PackedPanel, "name" | "outlined"> | null {
  const data = useMatches().at(-1)?.data;
  return isPanel(data) ? data : null;
}

function isPanel(data: unknown): data is PackedPanel {
  return typeof data === "object" && data !== null && "packed" in data && "outlined" in data;
}
