/** A public holiday of one of the two countries. */

import type { Bilingual } from "~/domain/value/language";
import type { CalendarDate } from "./calendar-date";

export type Holiday = {
  day: CalendarDate;
  country: "jp" | "us";
  name: Bilingual;
  /** The weekday taken off in place of a holiday that falls on a weekend. */
  observed: boolean;
};
