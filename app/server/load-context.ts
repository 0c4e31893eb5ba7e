/** What the server hands to loaders, actions and the page frame with each request. */
import type { TileSource } from "~/http/settings.server";
import type { PaperMaker } from "~/pages/paper-file.server";

export type RequestFacts = {
  /** Allows the scripts of this one answer; see security-headers.ts. */
  nonce: string;
  /** Who is asking, for rate limits: the socket's address, or what a proxy on this network forwards. */
  clientAddress: string;
  tiles: TileSource | null;
  /** Is a page asked for, or only the data of one that the browser draws? */
  isPage: boolean;
  /** Makes papers off the thread that answers. */
  papers: PaperMaker;
};

declare module "@remix-run/node" {
  interface AppLoadContext extends RequestFacts {}
}
