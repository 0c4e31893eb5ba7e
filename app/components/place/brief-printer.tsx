/** Prints a brief. What it says is kept as a paper's use of its messages, also where the browser's own menu prints it. P203 */
import { useFetcher } from "@remix-run/react";
import { useEffect } from "react";
import { placePageText } from "~/i18n/place/place-page-text";
import { useText } from "~/i18n/use-text";
import type { PlanningPageData } from "~/pages/place/planning-page.server";

export function BriefPrinter({
  code,
  brief,
  messages: { shown },
}: { code: string } & Pick<PlanningPageData, "brief" | "messages">) {
  const t = useText(placePageText);
  const { submit, data } = useFetcher<{ placed: boolean }>();
  useEffect(() => {
    if (brief === null || shown.length === 0) return;
    const keep = () => {
      const said = shown.map((message) => ["said", message.said]);
      const form = new URLSearchParams([["language", brief], ...said]);
      submit(form, { method: "post", action: `/states/${code}/brief` });
    };
    window.addEventListener("beforeprint", keep);
    return () => window.removeEventListener("beforeprint", keep);
  }, [code, brief, shown, submit]);
  return (
    <>
      <button type="button" className="button button-primary" onClick={() => window.print()}>
        {t.print}
      </button>
      {data?.placed === false ? <strong role="alert">{t.printedOld}</strong> : null}
    </>
  );
}
