/** By what a sister tie is found again: the two sides, whatever the spelling. P106 */
import { fold } from "~/domain/value/search-text";

export type TieSides = {
  state: string;
  city: string | null;
  prefectureJa: string | null;
  prefectureEn: string | null;
  partnerJa: string | null;
  partnerEn: string | null;
};

/**
 * The state and its city, and the Japanese municipality; the prefecture where it is the partner itself.
 *
 * In English where there is an English name, for lists in English are most of what there is. A prefecture does not tell
 * municipalities apart: lists leave it out.
 */
export function tieKey(tie: TieSides): string {
  const partner = tie.partnerEn ?? tie.partnerJa;
  const prefecture = tie.prefectureEn ?? tie.prefectureJa;
  const here = `${tie.state}/${fold(tie.city ?? "")}`;
  return partner === null
    ? `${here}=prefecture/${withoutKind(prefecture ?? "", PREFECTURE)}`
    : `${here}=${withoutKind(partner, MUNICIPALITY)}`;
}

const PREFECTURE = /(県|府|都| prefecture| ken)$/;
const MUNICIPALITY = /(市|町|村|区| city| town| village| ward| shi| machi| cho| mura| ku)$/;

/** 京都府 is 京都, not 京: a kind is left away only behind two characters or more. */
function withoutKind(name: string, kind: RegExp): string {
  const plainName = fold(name);
  const left = plainName.replace(kind, "");
  return left.length >= 2 ? left : plainName;
}
