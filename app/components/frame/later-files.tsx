/**
 * Files that a page asks for once it lives, named behind its scripts: they come while those begin, and after them.
 *
 * The names are text of the document; the server alone knows them.
 */
import { createContext, useContext } from "react";

/** Asked when the page above is drawn. Only the server has one. */
export const LaterFilesContext = createContext<(() => string) | null>(null);

export function LaterFiles() {
  const links = useContext(LaterFilesContext);
  return (
    <div
      hidden
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: addresses of our own files
      dangerouslySetInnerHTML={{ __html: links?.() ?? "" }}
    />
  );
}
