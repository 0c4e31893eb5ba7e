/** The page of a list: its head, and what to do while nothing is in it. */
import type { ReactNode } from "react";

type Props = {
  title: string;
  lead: string;
  /** Below the lead. */
  links?: ReactNode;
  /** At the right of the head. */
  actions?: ReactNode;
  /** Said instead of the list; null where there is one. */
  none: string | null;
  className?: string;
  children: ReactNode;
};

export function ListPage({ title, lead, links, actions, none, className, children }: Props) {
  return (
    <main className={className === undefined ? "page" : `page ${className}`} id="content">
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          <p className="soft">{lead}</p>
          {links}
        </div>
        {actions ? <p className="row no-print">{actions}</p> : null}
      </div>
      {none === null ? children : <p className="notice">{none}</p>}
    </main>
  );
}
