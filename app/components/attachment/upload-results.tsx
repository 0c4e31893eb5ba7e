/** What became of the files of a form that was sent whole: those that are attached, and why others are not. */
import { attachmentRefusalText } from "~/i18n/attachment/attachment-refusal-text";
import { uploadText } from "~/i18n/attachment/upload-text";
import { frameText } from "~/i18n/frame-text";
import { useText } from "~/i18n/use-text";

type Refused = keyof (typeof attachmentRefusalText)["ja"] | "no-file";
/** `name` is null where the form itself is told of. */
export type UploadResult = { name: string | null; refused: Refused | null };

export function UploadResults({ results }: { results: readonly UploadResult[] }) {
  const t = useText(uploadText);
  const words = { ...useText(attachmentRefusalText), "no-file": t.noFile };
  const { colon } = useText(frameText);
  if (results.length === 0) return null;
  const added = results.filter(({ refused }) => refused === null).length;
  const refused = results.flatMap(({ name, refused: reason }) =>
    reason === null ? [] : [{ name, text: words[reason] }],
  );
  return (
    <>
      {added > 0 ? (
        <p className="notice notice-success" role="status">
          {t.allDone(added)}
        </p>
      ) : null}
      {refused.length > 0 ? (
        <div className="notice notice-danger" role="alert">
          <p>
            <strong>{t.refusedCount(refused.length)}</strong>
          </p>
          <ul>
            {refused.map(({ name, text }, at) => (
              <li key={at}>
                {name === null ? null : `${name}${colon}`}
                {text}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
