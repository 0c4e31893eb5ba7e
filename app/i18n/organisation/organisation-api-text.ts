/** What the API says of partners and companies. */
import type { Text } from "../text";

const ja = {
  title: "団体・企業",
  about:
    "連携団体と企業を、登録順に返します。total は条件に合う全件数、next は次のページの after（最後は null）です。統合された団体・企業と一覧から外された団体・企業は返りません。",
  parameters: {
    q: "検索語（名称・旧名称・親会社の名称・所在地・備考。全てを含むもの）",
    as: "区分：partner（連携団体）、company（拠点のある企業）、both（両方）",
    type: "種類のコード：chamber、company、university など",
    state: "州の略号",
    after: "前の答えの next",
    limit: "1〜200（省略時は50）",
  },
  fields: {
    rows: "id、type（種類）、name（ja・en）、reading、formerNames（旧名称と統合された名称）、state、placeName、parentId（親会社・グループの id）、seatInJapan、languages、website、note、isPartner（連携団体）、isCompany（拠点のある企業）、mayBeNamed（名称の公表を確認済みか）、fictional",
    total: "条件に合う団体・企業の数",
    containsFictional: "条件に合う団体・企業に架空のものを含むか",
    next: "次のページの after。最後のページでは null",
  },
};

const en: typeof ja = {
  title: "Organizations",
  about:
    "Partners and companies in the order of their registration. total counts all that match, next is the after of the following page (null at the end). Merged ones and those off the list are left out.",
  parameters: {
    q: "Words of names, former ones and parents' too, places and notes; all must be found",
    as: "partner (registered as one, or named in a held event), company (has a site), both",
    type: "Code of the type: chamber, company, university, …",
    state: "USPS code",
    after: "next of the answer before",
    limit: "1 to 200 (50 unless given)",
  },
  fields: {
    rows: "id, type, name (ja, en), reading, formerNames (also of what was merged into it), state, placeName, parentId, seatInJapan, languages, website, note, isPartner, isCompany (has a site), mayBeNamed (confirmed that it may be named outside), fictional",
    total: "How many match",
    containsFictional: "Whether any that match are fictional",
    next: "after of the next page; null on the last one",
  },
};

export const organisationApiText: Text<typeof ja> = { ja, en };
