/** A page is sent as it was drawn, wherever its Japanese falls in the buffers on the way. */
import { createElement } from "react";
import { expect, test } from "vitest";
import { drawPage } from "~/server/draw-page";

test.each([0, 1, 2])("no character of a long page is broken, moved by %i bytes", async (moved) => {
  const items = Array.from({ length: 500 }, (_, at) => `${at}番目の取組・科学技術`);
  const page = createElement(
    "ul",
    { id: "x".repeat(moved) },
    items.map((item) => createElement("li", { key: item, title: item }, item)),
  );
  const html = (await drawPage(page, "")).toString("utf8");
  const drawn = items.map((item) => `<li title="${item}">${item}</li>`).join("");
  expect(html).toBe(`<ul id="${"x".repeat(moved)}">${drawn}</ul>`);
});
