/**
 * A site as people enter it: what it is, where, whose, in which phases, with which figures. P60
 *
 * Days are text, as exact as they are known: 2024, 2024-05 or 2024-05-01.
 */
import type { Qualifier } from "~/domain/value/qualifier";
import type { FigureBasis, FigureMeasure, SiteKind, SitePrecision, SiteStatus } from "./site";

/** `share`: ten-thousandths, only where `shareSource` says so. P64 */
export type SiteOrganisation = {
  organisationId: number;
  share: number | null;
  shareSource: string | null;
};

export type SitePhase = {
  name: string;
  status: SiteStatus;
  announcedOn: string | null;
  openedOn: string | null;
  note: string | null;
  source: string;
};

/** `phase`: its place in the list of phases, from 0; null: of the site as a whole. Money in whole units of its currency. */
export type SiteFigure = {
  phase: number | null;
  year: number;
  measure: FigureMeasure;
  value: number;
  qualifier: Qualifier;
  currency: string | null;
  priceYear: number | null;
  basis: FigureBasis;
  asOf: string | null;
  definition: string | null;
  wording: string | null;
  source: string;
};

export type SitePoint = { lat: number; lon: number; precision: SitePrecision };

export type SiteDraft = {
  name: string | null;
  kind: SiteKind;
  industry: string | null;
  address: string | null;
  state: string | null;
  placeId: number | null;
  placeName: string | null;
  zip: string | null;
  point: SitePoint | null;
  status: SiteStatus;
  announcedOn: string | null;
  constructionOn: string | null;
  openedOn: string | null;
  closedOn: string | null;
  note: string | null;
  source: string;
  sourceUrl: string | null;
  organisations: SiteOrganisation[];
  phases: SitePhase[];
  figures: SiteFigure[];
};
