/** A figure leads to its rows where there are any. N10 */
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

export function RowsLink({ to, children }: { to: string | null; children: ReactNode }) {
  return to === null ? children : <Link to={to}>{children}</Link>;
}
