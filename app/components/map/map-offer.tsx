/** The demonstration programme, offered beside an empty map: nobody else's visit waits for it. */
import { lazy, Suspense } from "react";

const DemonstrationPanel = lazy(async () => {
  const module = await import("~/components/demonstration/demonstration-panel");
  return { default: module.DemonstrationPanel };
});

/** `to`: the path to come back to. */
export function MapOffer({ to }: { to: string }) {
  return (
    <Suspense>
      <DemonstrationPanel loaded={0} mayManage to={to} />
    </Suspense>
  );
}
