/** A sister tie as it is stored and shown. */
import type { BilingualText } from "~/domain/value/language";
import type { Mark } from "~/domain/value/provenance";
import type { TieLevel, TieStatus } from "./tie";

export type TieRecord = {
  id: number;
  level: TieLevel;
  state: string;
  /** Of the American side; null where the state itself is the partner. */
  city: string | null;
  cityJa: string | null;
  placeId: number | null;
  prefecture: BilingualText;
  /** The Japanese municipality; none where the prefecture is the partner. */
  partner: BilingualText;
  year: number | null;
  status: TieStatus;
  note: string | null;
  source: string;
  sourceUrl: string | null;
  mark: Mark;
  fictional: boolean;
};
