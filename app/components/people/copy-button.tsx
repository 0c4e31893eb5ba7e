/** Copies what is shown this once. */
import { useState, useSyncExternalStore } from "react";
import { peopleText } from "~/i18n/people/people-text";
import { useText } from "~/i18n/use-text";

/** Browsers offer the clipboard only to pages they hold secure; elsewhere there is no button. */
export function CopyButton({ text }: { text: string }) {
  const t = useText(peopleText);
  const [copied, setCopied] = useState(false);
  const mayCopy = useSyncExternalStore(
    never,
    () => navigator.clipboard !== undefined,
    () => false,
  );
  if (!mayCopy) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <button type="button" className="button" onClick={copy}>
      <span aria-live="polite">{copied ? t.copied : t.copy}</span>
    </button>
  );
}

/** Nothing tells of a change: whether there is a clipboard stays as it is. */
function never(): () => void {
  return () => undefined;
}
