/** The browser's entry: brings the page that the server drew to life. */
import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { askBeforeLeaving } from "./components/boxes/ask-before-leaving";
import { keepBeyondTab } from "./components/boxes/kept-text";
import { waitingForLine } from "./components/frame/line";
import { NonceContext } from "./components/frame/nonce-context";

window.fetch = waitingForLine(window.fetch.bind(window));
keepBeyondTab();
askBeforeLeaving();

/** The browser hides the attribute from scripts but keeps the property. */
const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;

/**
 * Resolves when Remix has decoded the page's data. Until then its component throws the promise of it, before any
 * hook runs. React 18 cannot wait for that when a key is pressed: it gives up the page the server drew, with what
 * was typed into it (error 345, remix-run/remix#10214), so nothing is drawn before.
 */
async function dataDecoded(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (decoding) {
    await decoding;
  }
}

// A page that the browser has put aside whole may be of somebody who has signed out since: it is asked for again.
window.addEventListener("pageshow", ({ persisted }) => {
  if (persisted) window.location.reload();
});

await dataDecoded();
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <NonceContext.Provider value={nonce}>
        <RemixBrowser />
      </NonceContext.Provider>
    </StrictMode>,
  );
});

// Not needed for the page to live: asked for when it does.
const { bringJapaneseType } = await import("./components/frame/bring-japanese-type");
bringJapaneseType();
