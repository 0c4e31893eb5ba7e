/** The header of every page: name, navigation, language, account. Works without JavaScript. */
import { Form, Link, NavLink, useLocation } from "@remix-run/react";
import type { Permission } from "~/domain/people/permissions";
import type { Language } from "~/domain/value/language";
import { siteText } from "~/i18n/site-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { FrameUser } from "~/pages/frame.server";

export function SiteHeader({ user }: { user: FrameUser | null }) {
  const t = useText(siteText);
  return (
    <header className="site-header">
      <Link to="/" className="site-name">
        <strong>{t.name}</strong>
        <span>{t.tagline}</span>
      </Link>
      {user === null ? null : (
        <nav className="site-nav" aria-label={t.navigation}>
          <MapLink />
          <NavLink to="/events">{t.events}</NavLink>
          <NavLink to="/coverage">{t.coverage}</NavLink>
          <NavLink to="/reports">{t.reports}</NavLink>
          <NavLink to="/plans">{t.plans}</NavLink>
          <NavLink to="/partners">{t.partners}</NavLink>
        </nav>
      )}
      <div className="site-tools">
        {user?.permissions.includes("event.edit") ? (
          <NavLink to="/inbox" className="button">
            {t.inbox}
          </NavLink>
        ) : null}
        <LanguageSwitch />
        {user === null ? null : <Account user={user} />}
      </div>
    </header>
  );
}

/** The map is `/` and every panel beside it, which a NavLink to `/` cannot tell from the rest. */
function MapLink() {
  const t = useText(siteText);
  const { pathname } = useLocation();
  const here = isMapPath(pathname);
  return (
    <Link to="/" className={here ? "active" : undefined} aria-current={here ? "page" : undefined}>
      {t.map}
    </Link>
  );
}

export function isMapPath(pathname: string): boolean {
  return pathname === "/" || pathname.startsWith("/map/");
}

function LanguageSwitch() {
  const t = useText(siteText);
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
  const t = useText(siteText);
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
        {may("user.manage") ? <Link to="/users">{t.users}</Link> : null}
        <Link to="/settings">{t.settings}</Link>
        <Form method="post" action="/sign-out" reloadDocument>
          <button type="submit">{t.signOut}</button>
        </Form>
      </div>
    </details>
  );
}
