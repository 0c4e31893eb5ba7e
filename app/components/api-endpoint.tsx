/** One address of the API: what it answers, its parameters and fields, an example to follow. */
import { apiText } from "~/i18n/api-text";
import { frameText } from "~/i18n/frame-text";
import { useText } from "~/i18n/use-text";
import { ReportScroll } from "./frame/wide-scroll";

type Props = {
  title: string;
  about: string;
  origin: string;
  /** What is posted is no link to follow. */
  method?: "GET" | "POST";
  path: string;
  example: string;
  parameters: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, string>>;
};

export function ApiEndpoint(props: Props) {
  const { title, about, origin, method = "GET", path, example, parameters, fields } = props;
  const address = `${origin}${path}${example.startsWith("{") ? " " : "?"}${example}`;
  const t = useText(apiText);
  const { colon } = useText(frameText);
  return (
    <section className="section" aria-labelledby={path}>
      <div className="section-head">
        <h2 id={path}>{title}</h2>
        <code>
          {method} {path}
        </code>
      </div>
      <p>{about}</p>
      <p>
        {t.example}
        {colon}
        {method === "GET" ? <a href={`${path}?${example}`}>{address}</a> : <code>{address}</code>}
      </p>
      <Names title={t.parameters} names={parameters} />
      <Names title={t.fields} names={fields} />
    </section>
  );
}

function Names({ title, names }: { title: string; names: Readonly<Record<string, string>> }) {
  return (
    <ReportScroll label={title}>
      <table className="table api-names">
        <caption>{title}</caption>
        <tbody>
          {Object.entries(names).map(([name, meaning]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ReportScroll>
  );
}
