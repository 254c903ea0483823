/** A PDF of one page or of many, written by hand: what “Original PDF” shows in the mock-up. */

const TEXT = [
  "BT /F1 20 Tf 72 760 Td (Teacher moved to a prison) Tj 0 -26 Td (her family cannot find) Tj",
  "/F1 12 Tf 0 -40 Td (Nadira Solene was taken from Corvo Street detention centre.) Tj",
  "0 -18 Td (Please write to the Minister of Justice before 4 December 2026.) Tj ET",
].join("\n");

/** Objects of a document whose pages all say the same. */
function objects(pages: number): string[] {
  const page =
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >> >>";
  const numbers = Array.from({ length: pages }, (_, at) => `${at + 5} 0 R`);
  return [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${numbers.join(" ")}] /Count ${pages} >>`,
    `<< /Length ${TEXT.length} >>\nstream\n${TEXT}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
    ...numbers.map(() => page),
  ];
}

/** Its bytes. */
export function samplePdf(pages: number): ArrayBuffer {
  const all = objects(pages);
  let file = "%PDF-1.4\n";
  const offsets = all.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer << /Size ${all.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(file).buffer;
}
