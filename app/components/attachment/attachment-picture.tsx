/** A photo, or the kind of a paper in its place. */
import { inLanguage } from "~/domain/value/language";
import { attachmentText } from "~/i18n/attachment/attachment-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ShownAttachment } from "~/pages/attachment/shown-attachment.server";

type Props = { path: string; attachment: ShownAttachment; size: "thumbnail" | "file" };

export function AttachmentPicture({ path, attachment, size }: Props) {
  const t = useText(attachmentText);
  const language = useLanguage();
  const { shape, kind, draft } = attachment;
  if (shape === null) return <span className="attachment-paper">{t.kind[kind]}</span>;
  return (
    <img
      src={`${path}/${size}`}
      width={shape.width}
      height={shape.height}
      alt={inLanguage(draft.caption, language)}
      loading={size === "thumbnail" ? "lazy" : undefined}
      decoding="async"
    />
  );
}
