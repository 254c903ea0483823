/** Pages of the desk in memory: about where the real ones put things, set by counting characters. */
import type { DraftEdit, Paragraph, Preview } from "../wire";

const LINE_MM = 5.4;
const CHARACTERS = 78;
const FOOT_MM = 270;

/** The letter's pages as SVG documents. */
export function pages(edit: DraftEdit, address: string[]): Preview {
  const [width, height] = edit.paper === "a4" ? [210, 297] : [215.9, 279.4];
  const set: string[][] = [[]];
  let y = 104;
  const put = (text: string, x = 25, more = ""): void => {
    if (y > FOOT_MM) {
      set.push([]);
      y = 25;
    }
    set.at(-1)?.push(`<text x="${x}" y="${y}" ${more}>${escape(text)}</text>`);
    y += LINE_MM;
  };
  const paragraph = (text: string, x = 25, indent = 0): void => {
    for (const line of wrapped(text, CHARACTERS - indent)) put(line, x);
    y += 2.4;
  };
  set[0]?.push(head(edit, address, height));
  put("24 November 2026");
  y += 5;
  if (edit.subject) put(edit.subject, 25, 'font-weight="700"');
  paragraph(edit.salutation);
  for (const part of edit.body) {
    if (part.kind === "text") paragraph(part.text);
    if (part.kind === "list") part.items.forEach((text, index) => listItem(text, index));
  }
  y += 3;
  paragraph(edit.closing);
  y += 14;
  put("Ada Lindqvist");

  function listItem(text: string, index: number): void {
    set.at(-1)?.push(`<text x="26" y="${y}">${index + 1}.</text>`);
    paragraph(text, 32, 6);
    y -= 1;
  }

  return {
    pages: set.map((texts) => sheet(width ?? 210, height ?? 297, texts.join(""), edit.language === "fa")),
    envelope: { svg: sheet(220, 110, lines(address, 110, 60), false), widthMm: 220, heightMm: 110 },
    widthMm: width ?? 210,
    heightMm: height ?? 297,
    words: words(edit),
    missing: bodyText(edit.body).includes("\u{1F984}") ? ["\u{1F984}"] : [],
  };
}

export function words(edit: DraftEdit): number {
  return bodyText(edit.body).split(/\s+/).filter(Boolean).length;
}

/** The body as running text. */
export function bodyText(body: Paragraph[]): string {
  return body
    .map((p) => (p.kind === "text" ? p.text : p.kind === "list" ? p.items.join("\n") : ""))
    .join("\n");
}

function head(edit: DraftEdit, address: string[], height: number): string {
  const sender =
    edit.sender === "none"
      ? ""
      : edit.sender === "initials"
        ? "A. L., Norwick"
        : edit.sender === "full"
          ? "Ada Lindqvist, 3 Mill Lane, Norwick"
          : "Ada Lindqvist, Norwick";
  const folds = edit.envelope === "none" ? [] : [height / 3, (height * 2) / 3];
  return (
    `<text x="185" y="25" text-anchor="end" font-size="3.4" fill="#5b574e">${escape(sender)}</text>` +
    lines(address, 25, 62) +
    folds.map((at) => `<path d="M0 ${at}h4" stroke="#00000055" stroke-width=".25"/>`).join("")
  );
}

function lines(texts: string[], x: number, y: number): string {
  return texts
    .map((text, index) => `<text x="${x}" y="${y + index * 5}">${escape(text.slice(0, 60))}</text>`)
    .join("");
}

function sheet(width: number, height: number, inner: string, rtl: boolean): string {
  const flip = rtl ? ' direction="rtl"' : "";
  // Text that runs from right to left begins at the other margin.
  if (rtl)
    inner = inner.replaceAll(/<text x="([\d.]+)"/g, (_, x: string) => `<text x="${width - Number(x)}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Literata,Georgia,serif" font-size="4.05" fill="#1b202b"${flip}>${inner}</svg>`;
}

function wrapped(text: string, most: number): string[] {
  const out: string[] = [""];
  for (const word of text.split(/\s+/)) {
    const last = out.at(-1) ?? "";
    if (last !== "" && last.length + word.length + 1 > most) out.push(word);
    else out[out.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return out.flatMap((line) => line.match(new RegExp(`.{1,${most}}`, "gu")) ?? [""]);
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
