/** How a round and an addressee of it stand, in a word. */
import type { AddresseeState } from "~/domain/round/round-answer";
import type { RoundState } from "~/domain/round/round-state";
import { roundWords } from "~/i18n/round/round-words";
import { useText } from "~/i18n/use-text";

const OF_ROUND: Record<RoundState, string> = {
  open: "badge-approved",
  closed: "badge-held",
  cancelled: "badge-cancelled",
};
const OF_ADDRESSEE: Record<AddresseeState, string> = {
  finished: "badge-held",
  nothing: "badge-held",
  awaited: "badge-submitted",
  overdue: "badge-returned",
};

export function RoundStateBadge({ state }: { state: RoundState }) {
  const t = useText(roundWords);
  return <span className={`badge ${OF_ROUND[state]}`}>{t.roundState[state]}</span>;
}

export function AddresseeBadge({ state }: { state: AddresseeState }) {
  const t = useText(roundWords);
  return <span className={`badge ${OF_ADDRESSEE[state]}`}>{t.state[state]}</span>;
}
