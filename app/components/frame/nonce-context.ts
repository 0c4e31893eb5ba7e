/**
 * The nonce of the answer that carries the page, for its script tags.
 *
 * It comes from the entry, not from a loader: an error page may have no loader data at all.
 */
import { createContext, useContext } from "react";

export const NonceContext = createContext<string | undefined>(undefined);

export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
