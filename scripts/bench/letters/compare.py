"""How the same letters are set by us, by Typst and by KOMA-Script's letter class: a row a letter and program.

    pip install typst==0.15.2 pypdfium2
    python scripts/bench/letters/compare.py

A space's looseness is how much wider it is than on lines that end early, in hundredths of its width; of a line it is the
mean of its spaces. Counted are full lines of running text. Without pdflatex and scrlttr2 that row is left out.
"""

import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import pypdfium2
import typst

ROOT = Path(__file__).resolve().parents[3]
FONTS = ROOT / "src-tauri" / "crates" / "letter" / "fonts"
BENCH = ROOT / "target" / sys.argv[1] / "examples" / "bench" if len(sys.argv) > 1 else ROOT / "target" / "release" / "examples" / "bench"
LETTERS = ("english", "german", "persian", "thai", "long")
LATEX = ("english", "german", "long")
# Points by which a full line may miss the margin.
NEAR = 2.0
HYPHENS = "-\u2010\u00ad\x02\ufffe"


def characters(page):
    """Every character of a page with its box: from left to right, then from bottom to top, as wide as it advances."""
    text = page.get_textpage()
    for index in range(text.count_chars()):
        said = text.get_text_range(index, 1)
        if said and not said.isspace():
            yield said, text.get_charbox(index, loose=True)


def lines(page):
    """The lines of a page from top to bottom: each its characters from left to right."""
    found = []
    for said, box in sorted(characters(page), key=lambda one: -(one[1][1] + one[1][3])):
        middle = (box[1] + box[3]) / 2
        if found and abs(found[-1][0] - middle) < 4:
            found[-1][1].append((said, box))
        else:
            found.append((middle, [(said, box)]))
    return [(middle, sorted(line, key=lambda one: one[1][0])) for middle, line in found]


def gaps(line, wide):
    """The spaces of a line in points: what is wider than letters stand apart."""
    apart = [after[1][0] - before[1][2] for before, after in zip(line, line[1:])]
    return [gap for gap in apart if gap > wide]


def measure(pdf):
    document = pypdfium2.PdfDocument(str(pdf))
    pages = [lines(page) for page in document]
    # The letter's text: below the address, in lines of some length.
    text = [(number, y, line) for number, page in enumerate(pages) for y, line in page if (number or y < 570) and len(line) > 20]
    left, right = min(line[0][1][0] for _, _, line in text), max(line[-1][1][2] for _, _, line in text)
    wide = 1.2
    full = [(n, y, line) for n, y, line in text if line[-1][1][2] > right - NEAR and line[0][1][0] < left + 30]
    short = [line for n, y, line in text if (n, y, line) not in full]
    natural = statistics.median([gap for line in short for gap in gaps(line, wide)])
    loose = [100 * (statistics.mean(found) / natural - 1) for _, _, line in full if (found := gaps(line, wide))]
    hyphens = sum(line[-1][0][-1] in HYPHENS or line[0][0][0] in HYPHENS for _, _, line in full)
    return {
        "pages": len(pages),
        "lines": len(text),
        "full": len(full),
        "mean": statistics.mean(abs(one) for one in loose) if loose else 0.0,
        "worst": max(loose, default=0.0),
        "hyphens": hyphens,
        "widows": widows(pages),
    }


def widows(pages):
    """Lines of a paragraph that stand alone at the head or foot of a page: the next line is a paragraph's gap away."""
    if len(pages) < 2:
        return 0
    alone = 0
    for before, after in zip(pages, pages[1:]):
        foot = [y for y, line in before if len(line) > 3][-3:]
        head = [y for y, line in after if len(line) > 3 and y < 770][:3]
        for three in (foot[::-1], head):
            if len(three) == 3:
                alone += abs(three[0] - three[1]) > 1.25 * abs(three[1] - three[2])
    return alone


def latex(folder):
    command = ["pdflatex", "-interaction=batchmode", "latex.tex"]
    done = subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL)
    return folder / "latex.pdf" if done.returncode == 0 else None


def main():
    print("| letter | program | pages | lines | full lines | looseness, mean | worst | hyphens | widows |")
    print("|---|---|---|---|---|---|---|---|---|")
    for name in LETTERS:
        with tempfile.TemporaryDirectory() as folder:
            folder = Path(folder)
            subprocess.run([BENCH, "same", name, "1", folder], check=True, stdout=subprocess.DEVNULL)
            typst.compile(str(folder / "typst.typ"), output=str(folder / "typst.pdf"), font_paths=[str(FONTS)], ignore_system_fonts=True)
            made = {"Penlight": folder / "ours.pdf", "Typst": folder / "typst.pdf"}
            if name in LATEX and shutil.which("pdflatex"):
                made["scrlttr2"] = latex(folder)
            for program, pdf in made.items():
                if pdf is None:
                    print(f"| {name} | {program} | not set |")
                    continue
                m = measure(pdf)
                print(f"| {name} | {program} | {m['pages']} | {m['lines']} | {m['full']} | {m['mean']:.0f} % | {m['worst']:.0f} % | {m['hyphens']} | {m['widows']} |")


main()
