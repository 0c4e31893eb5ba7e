/** Partners of an event, in the order its organiser names them: names of the register are offered, others are kept. P35 */
import { Link } from "@remix-run/react";
import { EventListButtons } from "~/components/boxes/list-buttons";
import { PARTNER_NAMES_ID, PartnerNames, usePartnerNames } from "~/components/boxes/partner-names";
import { useField, useListButtons } from "~/components/boxes/typed-form";
import { MAX_PARTNERS } from "~/domain/value/limits";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useText } from "~/i18n/use-text";
import { useEventChoices } from "./event-choices-context";
import { boxProps, FieldErrors } from "./event-field";

export function EventPartners() {
  const t = useText(eventFormText);
  const { names: offered, atOccurrences } = useEventChoices().partners;
  const { names, search } = usePartnerNames(offered);
  const buttonFor = useListButtons();
  const list = useField("partners");
  const partners = list.getFieldList();
  return (
    <fieldset className="field" id={list.id}>
      <legend>{t.partners}</legend>
      <PartnerNames names={names} />
      {partners.map((partner, index) => (
        <div className="row partner-row" key={partner.key}>
          <input
            {...boxProps(partner)}
            type="text"
            className="input"
            list={PARTNER_NAMES_ID}
            onInput={search}
            aria-label={t.partner(index + 1)}
            defaultValue={partner.initialValue ?? ""}
          />
          <EventListButtons
            list={list.name}
            index={index}
            count={partners.length}
            name={t.partner(index + 1)}
          />
          <FieldErrors field={partner} />
        </div>
      ))}
      <FieldErrors field={list} />
      {partners.length < MAX_PARTNERS ? (
        <p>
          <button className="button" {...buttonFor({ type: "insert", list: list.name, entry: "" })}>
            ＋ {t.addPartner}
          </button>
        </p>
      ) : null}
      {atOccurrences === null ? null : (
        <p className="small soft">
          {atOccurrences.to === null ? (
            atOccurrences.says
          ) : (
            <Link to={atOccurrences.to}>{atOccurrences.says}</Link>
          )}
        </p>
      )}
    </fieldset>
  );
}
