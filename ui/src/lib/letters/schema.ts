/** What a letter's body may hold: paragraphs, a numbered list, gaps for the writer's own words. Nothing else. */
import { Schema, type Node } from "prosemirror-model";
import type { Paragraph } from "$lib/ipc";

export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { group: "block", content: "text*", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    ordered_list: {
      group: "block",
      content: "list_item+",
      parseDOM: [{ tag: "ol" }, { tag: "ul" }],
      toDOM: () => ["ol", 0],
    },
    list_item: { content: "paragraph", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
    gap: {
      group: "block",
      atom: true,
      attrs: { prompt: { validate: "string" } },
      toDOM: (node) => [
        "p",
        { class: "gap-line" },
        // A prompt in the writer's language, or in that of the letter beside.
        ["span", { class: "gap", dir: "auto" }, node.attrs["prompt"] as string],
      ],
    },
    text: {},
  },
});

const { paragraph, ordered_list, list_item, gap } = schema.nodes;

/** The document of a body. An empty one has one empty paragraph to type in. */
export function toDoc(body: readonly Paragraph[]): Node {
  const blocks = body.map((part) => {
    if (part.kind === "text") return paragraph.create(null, text(part.text));
    if (part.kind === "gap") return gap.create({ prompt: part.prompt });
    const items = part.items.length > 0 ? part.items : [""];
    return ordered_list.create(
      null,
      items.map((item) => list_item.create(null, paragraph.create(null, text(item)))),
    );
  });
  return schema.node("doc", null, blocks.length > 0 ? blocks : [paragraph.create()]);
}

/** The body of a document, without paragraphs that hold nothing. */
export function toBody(doc: Node): Paragraph[] {
  const body: Paragraph[] = [];
  doc.forEach((node) => {
    if (node.type === gap) body.push({ kind: "gap", prompt: node.attrs["prompt"] as string });
    else if (node.type === ordered_list) body.push({ kind: "list", items: items(node) });
    else if (node.textContent.trim() !== "") body.push({ kind: "text", text: node.textContent });
  });
  return body.filter((part) => part.kind !== "list" || part.items.length > 0);
}

function items(list: Node): string[] {
  const texts: string[] = [];
  list.forEach((item) => texts.push(item.textContent));
  return texts.filter((one) => one.trim() !== "");
}

function text(words: string): Node | null {
  return words === "" ? null : schema.text(words);
}
