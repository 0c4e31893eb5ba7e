/** The names offered at the boxes for partners: those the page came with, then those that answer what is typed. P35 */
import { useFetcher } from "@remix-run/react";
import type { FormEvent } from "react";

export const PARTNER_NAMES_ID = "partner-names";

export function usePartnerNames(offered: readonly string[]) {
  const fetcher = useFetcher<{ names: string[] }>();
  return {
    names: fetcher.data?.names ?? offered,
    search: ({ currentTarget }: FormEvent<HTMLInputElement>) =>
      fetcher.load(`/partners/names?q=${encodeURIComponent(currentTarget.value)}`),
  };
}

export function PartnerNames({ names }: { names: readonly string[] }) {
  return (
    <datalist id={PARTNER_NAMES_ID}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
