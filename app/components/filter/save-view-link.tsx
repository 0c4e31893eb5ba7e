/** The way to saving what one looks at under a name. */
import { Link, useLocation } from "@remix-run/react";
import { filterText } from "~/i18n/filter/filter-text";
import { useText } from "~/i18n/use-text";

export function SaveViewLink() {
  const { pathname, search } = useLocation();
  return (
    <Link to={`/views?address=${encodeURIComponent(`${pathname}${search}`)}`}>
      {useText(filterText).saveView}
    </Link>
  );
}
