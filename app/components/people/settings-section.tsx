/** One part of the settings: its heading, what was just done, and what it holds. */
import type { ReactNode } from "react";

type Props = {
  /** Of the heading, for links to it. */
  id: string;
  title: string;
  /** What has just happened here, announced. */
  done?: string | null;
  children: ReactNode;
};

export function SettingsSection({ id, title, done = null, children }: Props) {
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
      </div>
      {done === null ? null : (
        <p className="notice notice-success" role="status">
          {done}
        </p>
      )}
      {children}
    </section>
  );
}
