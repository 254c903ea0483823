"""Sets the gallery: letters in many languages and on every form, as PDFs and pictures, and a sheet of all of them.

    npm run gallery [-- FOLDER]          compares the pictures with the kept ones
    npm run gallery -- FOLDER --keep     keeps these pictures

Needs poppler's pdftoppm and the package pillow. Pictures may differ a little from one rasteriser to the next; a line
that moved differs a lot.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from lib import specimens

try:
    from PIL import Image, ImageChops, ImageDraw, ImageStat
except ImportError as missing:
    print(f"Skipped: {missing}. Install pillow.")
    sys.exit(0)

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "src-tauri" / "crates" / "letter" / "tests" / "golden" / "pictures"
# Kept pictures are small: 36 dots to the inch show where things stand, not how letters look.
KEPT_DPI = 36
SHOWN_DPI = 80
# Mean difference of two grey pictures, of 255. Another version of poppler differs by less than one.
MEAN = 1.5
COLUMNS = 6
# Made of the other letters.
NOT_SHOWN = ("control", "run", "window-")


def write(folder):
    specimens.write(folder)
    return sorted(pdf for pdf in folder.glob("*.pdf") if not pdf.stem.startswith(NOT_SHOWN))


def pictures(pdf, dpi):
    """A grey picture for each page; of envelopes and labels the first will do."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-gray", "-r", str(dpi), str(pdf), f"{folder}/page"], check=True)
        pages = [Image.open(page).copy() for page in sorted(Path(folder).glob("page*.pgm"))]
    return pages[:2]


def compare(name, page, keep):
    """Whether a page looks as it was kept."""
    kept = KEPT / f"{name}.png"
    if keep:
        KEPT.mkdir(exist_ok=True)
        # Sixteen greys are enough to tell a moved line and a third of the size.
        page.quantize(16).save(kept, optimize=True)
        return True
    if not kept.exists():
        print(f"WRONG {name}: no picture is kept of it")
        return False
    before = Image.open(kept).convert("L")
    if before.size != page.size:
        print(f"WRONG {name}: {page.size} instead of {before.size}")
        return False
    now = page.quantize(16).convert("L")
    mean = ImageStat.Stat(ImageChops.difference(before, now)).mean[0]
    print(f"{'ok    ' if mean <= MEAN else 'WRONG '}{name}: mean difference {mean:.2f} of 255")
    return mean <= MEAN


def sheet(shown, path):
    """All first pages side by side with their names."""
    width, height = max(page.width for _, page in shown), max(page.height for _, page in shown)
    rows = -(-len(shown) // COLUMNS)
    whole = Image.new("L", (COLUMNS * (width + 16), rows * (height + 40)), 200)
    pen = ImageDraw.Draw(whole)
    for at, (name, page) in enumerate(shown):
        x, y = 8 + at % COLUMNS * (width + 16), 28 + at // COLUMNS * (height + 40)
        whole.paste(page, (x, y))
        pen.text((x, y - 18), name, fill=0)
    whole.save(path)


def main():
    keep = "--keep" in sys.argv
    folders = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    if not shutil.which("pdftoppm"):
        print("Skipped: pdftoppm is not installed.")
        return 0
    folder = Path(folders[0] if folders else tempfile.mkdtemp(prefix="gallery-"))
    good, shown = [], []
    for pdf in write(folder):
        for number, page in enumerate(pictures(pdf, KEPT_DPI)):
            good.append(compare(f"{pdf.stem}-{number + 1}", page, keep))
        for number, page in enumerate(pictures(pdf, SHOWN_DPI)):
            page.save(folder / f"{pdf.stem}-{number + 1}.png")
            shown.append((f"{pdf.stem} {number + 1}", page))
    sheet(shown, folder / "sheet.png")
    print(f"{len(good)} pages, {good.count(False)} look otherwise; all of them: {folder / 'sheet.png'}")
    return 1 if False in good else 0


sys.exit(main())
