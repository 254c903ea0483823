"""Compares the preview's pages with the PDF's: the same ink in the same place, on every specimen letter.

    python scripts/check-preview.py [FOLDER]

FOLDER holds specimens that were written before; without it they are written first. An SVG page is turned into a PDF by
librsvg and both are drawn by PDFium, so that what differs is the page and not the way it is drawn. Needs the
package pypdfium2 and the program rsvg-convert.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from lib import specimens

try:
    import pypdfium2
except ImportError as missing:
    print(f"Skipped: {missing}. Install pypdfium2.")
    sys.exit(0)
if not shutil.which("rsvg-convert"):
    print("Skipped: rsvg-convert is missing (Debian: librsvg2-bin).")
    sys.exit(0)

# Dots in a point: four make 288 dots an inch, where a tenth of a millimetre can be seen.
SCALE = 4
# Darker than this is ink: the edges of letters are grey.
INK = 160
# Ink may begin or end so many dots further: less than two tenths of a millimetre.
DOTS = 2
# librsvg writes a page's size anew, and where it is no whole number of dots the two are rounded apart.
ROUNDED = 1
# A drawn glyph is fitted to the dots and an outline is not, so that their edges differ in grey: up to 3.3 of 255 on the
# fullest page. The control, a page moved by half a millimetre, has to differ in its ink's place, not in this.
MEAN = 4
BLACK = bytes(1 if dot < INK else 0 for dot in range(256))


def drawn(pdf, number):
    bitmap = pypdfium2.PdfDocument(pdf)[number].render(scale=SCALE, grayscale=True)
    return bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride


def rows(picture):
    data, width, height, stride = picture
    return [data[at * stride : at * stride + width] for at in range(height)]


def ink(picture):
    """Where the ink of each row of dots begins and ends; None for a row without any."""
    marked = [row.translate(BLACK) for row in rows(picture)]
    return [(row.find(1), row.rfind(1)) if 1 in row else None for row in marked]


def mean_difference(one, other):
    pairs = zip(rows(one), rows(other))
    return sum(abs(a - b) for row, line in pairs for a, b in zip(row, line)) / (one[1] * one[2])


def within(one, other):
    """Whether the ink of each row lies within that of the other page's rows around it."""
    for at, ends in enumerate(one):
        around = [row for row in other[max(0, at - DOTS) : at + DOTS + 1] if row]
        if ends and not (around and min(a for a, _ in around) - DOTS <= ends[0] and ends[1] <= max(b for _, b in around) + DOTS):
            return False
    return True


def same_place(one, other):
    return within(one, other) and within(other, one)


def compared(svg, pdf, number, shift=0):
    """Mean difference, and whether its ink stands where it should. `shift` moves the preview down, in points."""
    text = svg.read_text("utf-8")
    if shift:
        text = text.replace("<svg ", '<svg data-moved="yes" ', 1).replace(">", f'><g transform="translate(0 {shift})">', 1)
        text = text[: text.rindex("</svg>")] + "</g></svg>"
    with tempfile.NamedTemporaryFile(suffix=".svg") as moved, tempfile.NamedTemporaryFile(suffix=".pdf") as drawing:
        Path(moved.name).write_text(text, "utf-8")
        subprocess.run(["rsvg-convert", "--unlimited", "-f", "pdf", "--dpi-x", "72", "--dpi-y", "72", "-o", drawing.name, moved.name], check=True)
        preview, printed = drawn(drawing.name, 0), drawn(str(pdf), number)
        if any(abs(a - b) > ROUNDED for a, b in zip(preview[1:3], printed[1:3])):
            return 0.0, False, (preview[1:3], printed[1:3])
        return mean_difference(preview, printed), same_place(ink(preview), ink(printed)), None


def main():
    wrong, means = [], []
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(sys.argv[1] if len(sys.argv) > 1 else folder)
        if len(sys.argv) == 1:
            specimens.write(folder)
        pages = sorted(folder.glob("*.svg"))
        for svg in pages:
            name, number = svg.stem.rsplit("-", 1)
            mean, stands, sizes = compared(svg, folder / f"{name}.pdf", int(number) - 1)
            means.append(mean)
            good = stands and mean <= MEAN
            print(f"{'ok    ' if good else 'WRONG '}{svg.stem}: mean difference {mean:.3f} of 255{'' if stands else ', ink stands elsewhere'} {sizes or ''}".rstrip())
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
