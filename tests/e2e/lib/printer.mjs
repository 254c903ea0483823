// A printer that keeps what it is given, and what stands in a PDF.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Named by `lpstat` as the system's only one. */
const NAME = "Paper";

/** Puts `lp` and `lpstat` into a folder below `data` that write into `out`. Gives the PATH on which they stand first. */
export function printer(data, out) {
  const bin = join(data, "bin");
  mkdirSync(bin);
  mkdirSync(out, { recursive: true });
  const programs = {
    lpstat: `#!/bin/sh\ncase "$1" in -d) echo "system default destination: ${NAME}";; -e) echo ${NAME};; esac\n`,
    // Named as a PDF only once it is whole.
    lp: `#!/bin/sh\nfile="${out}/$(date +%s%N)"\ncat > "$file" && mv "$file" "$file.pdf"\n`,
  };
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(bin, name), text);
    chmodSync(join(bin, name), 0o755);
  }
  return `${bin}:${process.env.PATH}`;
}

/** The PDFs in a folder, oldest first. */
export function pdfs(folder) {
  return readdirSync(folder).filter((name) => name.endsWith(".pdf")).sort().map((name) => join(folder, name));
}

/** The words in a PDF, with single spaces. */
export function words(file) {
  return spawnSync("pdftotext", [file, "-"], { encoding: "utf8" }).stdout.replace(/\s+/g, " ");
}
