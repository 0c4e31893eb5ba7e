/** A picture to save under a name: in the reader's language, and in plain letters for what reads no others. */
export function pictureAnswer(svg: string, { name, plain }: { name: string; plain: string }) {
  return new Response(svg, {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "Cache-Control": "private, no-store",
    },
  });
}

/** A picture of a page, for nobody but its reader. */
export function shownPicture(svg: string): Response {
  return new Response(svg, {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Cache-Control": "private, no-store",
    },
  });
}
