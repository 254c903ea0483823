"""Compares the preview's pages with the PDF's: the same ink in the same place, on every specimen letter.

    python scripts/check-preview.py [FOLDER]

FOLDER holds specimens that were written before; without it they are written first. An SVG page is turned into a PDF by librsvg and both are drawn by PDFium, so that what differs is the page and not the
way it is drawn. Needs the package pypdfium2 and the program rsvg-convert.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    import pypdfium2
except ImportError as missing:
    print(f"Skipped: {missing}. Install pypdfium2.")
    sys.exit(0)
if not shutil.which("rsvg-convert"):
    print("Skipped: rsvg-convert is missing (Debian: librsvg2-bin).")
    sys.exit(0)

ROOT = Path(__file__).resolve().parent.parent
# Dots in a point: two make 144 dots an inch, where a tenth of a millimetre can be seen.
SCALE = 2
WHITE = 255
# Darker than this is ink: the edges of letters are grey.
INK = 160
# Ink may begin or end so many dots further: a tenth of a millimetre.
DOTS = 1
# The mean absolute difference of a page's dots, of 255. Two drawings of one outline differ in the grey of its edges.
MEAN = 0.5


def drawn(pdf, number):
    bitmap = pypdfium2.PdfDocument(pdf)[number].render(scale=SCALE, grayscale=True)
    return bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride


def rows(picture):
    data, width, height, stride = picture
    return [data[at * stride : at * stride + width] for at in range(height)]


def has_ink(row):
    return min(row) < INK


def bands(picture):
    """The lines of a page: (first row, last row, first column, last column) of each run of rows with ink."""
    found, begun = [], None
    page = rows(picture)
    for at, row in enumerate([*page, bytes([WHITE]) * picture[1]]):
        if has_ink(row) and begun is None:
            begun = at
        elif not has_ink(row) and begun is not None:
            columns = [column for column in zip(*page[begun:at])]
            inked = [number for number, column in enumerate(columns) if min(column) < INK]
            found.append((begun, at - 1, inked[0], inked[-1]))
            begun = None
    return found


def mean_difference(one, other):
    pairs = zip(rows(one), rows(other))
    return sum(abs(a - b) for row, line in pairs for a, b in zip(row, line)) / (one[1] * one[2])


def same_place(one, other):
    return len(one) == len(other) and all(abs(a - b) <= DOTS for band, line in zip(one, other) for a, b in zip(band, line))


def compared(svg, pdf, number, shift=0):
    """Mean difference, and whether every line stands where it should. `shift` moves the preview down, in points."""
    text = svg.read_text("utf-8")
    if shift:
        text = text.replace("<svg ", '<svg data-moved="yes" ', 1).replace(">", f'><g transform="translate(0 {shift})">', 1)
        text = text[: text.rindex("</svg>")] + "</g></svg>"
    with tempfile.NamedTemporaryFile(suffix=".svg") as moved, tempfile.NamedTemporaryFile(suffix=".pdf") as drawing:
        Path(moved.name).write_text(text, "utf-8")
        subprocess.run(["rsvg-convert", "--unlimited", "-f", "pdf", "--dpi-x", "72", "--dpi-y", "72", "-o", drawing.name, moved.name], check=True)
        preview, printed = drawn(drawing.name, 0), drawn(str(pdf), number)
        if preview[1:3] != printed[1:3]:
            return 0.0, False, (preview[1:3], printed[1:3])
        return mean_difference(preview, printed), same_place(bands(preview), bands(printed)), None


def main():
    wrong, means = [], []
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(sys.argv[1] if len(sys.argv) > 1 else folder)
        command = ["cargo", "run", "--quiet", "--package", "letter", "--example", "specimens", str(folder)]
        if len(sys.argv) == 1:
            subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        pages = sorted(folder.glob("*.svg"))
        for svg in pages:
            name, number = svg.stem.rsplit("-", 1)
            mean, stands, sizes = compared(svg, folder / f"{name}.pdf", int(number) - 1)
            means.append(mean)
            good = stands and mean <= MEAN
            print(f"{'ok    ' if good else 'WRONG '}{svg.stem}: mean difference {mean:.3f} of 255{'' if stands else ', lines stand elsewhere'} {sizes or ''}".rstrip())
            if not good:
                wrong.append(svg.stem)
        # A check that takes a page moved by half a millimetre for the same page checks nothing.
        mean, stands, _ = compared(pages[0], folder / f"{pages[0].stem.rsplit('-', 1)[0]}.pdf", 0, shift=1.4)
        print(f"{'ok    ' if not stands else 'WRONG '}a page moved by half a millimetre is told apart: {mean:.3f}")
        if stands or len(pages) < 8:
            wrong.append("control")
    print(f"{len(wrong)} of {len(means)} pages differ" if wrong else f"{len(means)} pages stand as they print, mean difference {sum(means) / len(means):.3f} of 255")
    return 1 if wrong else 0


sys.exit(main())
