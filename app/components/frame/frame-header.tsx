/**
 * The header of every page: name, navigation, inbox, language, account. On a phone one row: name, inbox and a menu of
 * the rest. Works without JavaScript.
 */
import { Form, Link, useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { Permission } from "~/domain/people/permissions";
import type { Language } from "~/domain/value/language";
import { frameText } from "~/i18n/frame-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { FrameUser } from "~/pages/frame.server";

export function FrameHeader({ user }: { user: FrameUser | null }) {
  const t = useText(frameText);
  return (
    <header className="frame-header">
      <Link to="/" className="frame-name">
        <strong>{t.name}</strong>
        <span>{t.tagline}</span>
      </Link>
      {user === null ? (
        <div className="frame-tools">
          <LanguageSwitch />
        </div>
      ) : (
        <Menu user={user} />
      )}
      {user?.permissions.includes("event.edit") ? <Inbox waiting={user.waiting} /> : null}
    </header>
  );
}

/** How many things wait: on a phone the number alone. */
function Inbox({ waiting }: { waiting: number }) {
  const t = useText(frameText);
  return (
    <SiteLink
      to="/inbox"
      name={t.inbox}
      className="button frame-inbox"
      after={<strong className="frame-waiting">{waiting}</strong>}
    />
  );
}

function Menu({ user }: { user: FrameUser }) {
  const t = useText(frameText);
  const menu = useClosedByMoving();
  return (
    <details className="frame-menu" ref={menu}>
      <summary className="button" aria-label={t.menu}>
        <span aria-hidden="true">≡</span>
      </summary>
      <div className="frame-menu-body">
        <nav className="frame-nav" aria-label={t.navigation}>
          <SiteLink to="/" name={t.map} />
          <SiteLink to="/events" name={t.events} />
          <SiteLink to="/coverage" name={t.coverage} />
          <SiteLink to="/reports" name={t.reports} />
          <SiteLink to="/submissions" name={t.submissions} />
          <SiteLink to="/plans" name={t.plans} />
          <SiteLink to="/investment" name={t.investment} />
          <SiteLink to="/organisations" name={t.organisations} />
        </nav>
        <div className="frame-tools">
          <LanguageSwitch />
          <Account user={user} />
        </div>
      </div>
    </details>
  );
}

/** Open only until somebody goes somewhere. */
function useClosedByMoving() {
  const { key } = useLocation();
  const menu = useRef<HTMLDetailsElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every move
  useEffect(() => {
    if (menu.current !== null) menu.current.open = false;
  }, [key]);
  return menu;
}

type SiteLinkProps = { to: string; name: string; className?: string; after?: React.ReactNode };

/** Marked on its page and on those below. The map is `/` and every panel beside it. */
function SiteLink({ to, name, className = "", after }: SiteLinkProps) {
  const { pathname } = useLocation();
  const here = to === "/" ? isMapPath(pathname) : `${pathname}/`.startsWith(`${to}/`);
  return (
    <Link
      to={to}
      className={here ? `${className} active`.trim() : className || undefined}
      aria-current={here ? "page" : undefined}
    >
      {after === undefined ? name : <span className="frame-inbox-name">{name}</span>}
      {after}
    </Link>
  );
}

export function isMapPath(pathname: string): boolean {
  return pathname === "/" || pathname.startsWith("/map/");
}

function LanguageSwitch() {
  const t = useText(frameText);
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const other: Language = language === "ja" ? "en" : "ja";
  return (
    <Form method="post" action="/language" reloadDocument>
      <input type="hidden" name="language" value={other} />
      <input type="hidden" name="to" value={`${pathname}${search}`} />
      <button type="submit" className="button" lang={other}>
        {t.otherLanguage}
      </button>
    </Form>
  );
}

function Account({ user }: { user: FrameUser }) {
  const t = useText(frameText);
  const language = useLanguage();
  const may = (permission: Permission) => user.permissions.includes(permission);
  return (
    <details className="account">
      <summary className="button">
        <span className="visually-hidden">{t.account}: </span>
        {user.name}
      </summary>
      <div className="account-menu">
        <p className="small soft">
          {user.roleName}
          {user.organiserName ? <br /> : null}
          {user.organiserName?.[language]}
        </p>
        {may("history.view") ? <Link to="/history">{t.history}</Link> : null}
        {may("import.make") ? <Link to="/imports">{t.imports}</Link> : null}
        {may("place.correct") ? <Link to="/places/names">{t.placeNames}</Link> : null}
        {may("user.manage") ? <Link to="/users">{t.users}</Link> : null}
        <Link to="/settings">{t.settings}</Link>
        <Form method="post" action="/sign-out" reloadDocument>
          <button type="submit">{t.signOut}</button>
        </Form>
      </div>
    </details>
  );
}
