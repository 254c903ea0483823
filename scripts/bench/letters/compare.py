"""Sets the same letters with ours, with Typst and with KOMA-Script's scrlttr2 (LuaLaTeX), in the same faces, and measures
their lines in the PDFs themselves. Prints a table.

    pip install typst==0.15.2 pypdfium2 fonttools
    python scripts/bench/letters/compare.py [FOLDER]

FOLDER keeps what was made, to be looked at. Without LuaLaTeX its rows are left out.

A filled line is any but a paragraph's last. Its looseness is the mean gap between its words against the width of the face's own
space, less one: 0 is natural, 0.5 TeX's badness 100. Thai has few spaces and is filled between its syllables: there it is
what was added to the line, in parts of an em a letter.
"""

import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    import pypdfium2
    import pypdfium2.raw as pdfium
    import typst
    from fontTools.ttLib import TTFont
except ImportError as missing:
    print(f"Skipped: {missing}. Install typst, pypdfium2 and fonttools.")
    sys.exit(0)

ROOT = Path(__file__).resolve().parents[3]
FONTS = ROOT / "src-tauri" / "crates" / "letter" / "fonts"
BENCH = ROOT / "target" / "debug" / "examples" / "bench"
LETTERS = ("english", "german", "persian", "thai", "long")
RIGHT_TO_LEFT = ("persian",)
MM = 72 / 25.4
# On the first page the letter's text begins below the window of DIN 5008 B.
WINDOW_ENDS = 95 * MM
# Page numbers and addressees stand above and below this on the other pages.
HEAD_ENDS = 20 * MM
# Points by which marks of Arabic and Thai stand below their line; lines are farther apart.
MARKS = 6
FOOT_BEGINS = 18 * MM
# Lines that were counted by hand on pictures of the pages: filled and last ones of the body, and divided words.
BY_HAND = {("english", "ours"): (20, 3), ("english", "Typst"): (20, 3)}
ITEM = re.compile(r"\d{1,2}\.")
FACES = {face.stem.replace("-", "").lower(): face for face in FONTS.glob("*.ttf")}


class Line:
    """Letters on one baseline: (left, right, text, size, face), in points."""

    def __init__(self, letters, page):
        self.letters = sorted(letters)
        self.page = page
        self.left = self.letters[0][0]
        self.right = max(letter[1] for letter in self.letters)
        self.baseline = letters[0][5]
        sizes = [letter[3] for letter in self.letters]
        self.size = statistics.median(sizes)

    def begins_item(self):
        """Whether it begins with a number and a full stop, at whichever side."""
        shown = "".join(letter[2] for letter in self.letters)
        return bool(ITEM.match(shown) or ITEM.match(shown[::-1]))

    def space(self):
        """The natural space, in points: of the face that most letters are in."""
        faces = [letter[4] for letter in self.letters]
        face = max(set(faces), key=faces.count)
        return space_of(face) * self.size

    def gaps(self):
        """Between words, in points: wider than half a space."""
        pairs = zip(self.letters, self.letters[1:])
        between = [after[0] - before[1] for before, after in pairs]
        return [gap for gap in between if gap > 0.5 * self.space()]

    def added(self):
        """What lies between letters, in parts of an em a letter; spaces count as wide as they are."""
        pairs = zip(self.letters, self.letters[1:])
        between = sum(max(0.0, after[0] - before[1]) for before, after in pairs)
        spaces = len(self.gaps()) * self.space()
        return (between - spaces) / self.size / len(self.letters)


SPACES = {}


def space_of(face):
    """Width of a face's space in ems."""
    name = face.split("+")[-1].replace("-", "").replace(" ", "").lower()
    path = next((path for stem, path in FACES.items() if stem.startswith(name) or name.startswith(stem)), None)
    if path is None:
        raise SystemExit(f"no face is called {face}")
    if path not in SPACES:
        font = TTFont(path)
        SPACES[path] = font["hmtx"][font.getBestCmap()[32]][0] / font["head"].unitsPerEm
    return SPACES[path]


def letters_of(page):
    """What shows on a page: left and right by the advance, text, size, face, baseline from the top."""
    text, height = page.get_textpage(), page.get_height()
    for index in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text, index)
        left, _, right, _ = text.get_charbox(index, loose=True)
        x, y = pdfium.c_double(), pdfium.c_double()
        pdfium.FPDFText_GetCharOrigin(text, index, x, y)
        name = (pdfium.c_char * 100)()
        pdfium.FPDFText_GetFontInfo(text, index, name, 100, None)
        if chr(code).isspace() or right - left < 0.01 or not name.value:
            continue
        size = pdfium.FPDFText_GetFontSize(text, index)
        yield (left, right, chr(code), size, name.value.decode(), round(height - y.value, 1))


def lines_of(path):
    """The lines below the window, page by page, from top to bottom."""
    lines = []
    for number, page in enumerate(pypdfium2.PdfDocument(str(path))):
        rows = {}
        for letter in letters_of(page):
            rows.setdefault(letter[5], []).append(letter)
        merged = []
        for baseline in sorted(rows):
            # Marks that stand above their line have a baseline of their own.
            if merged and baseline - merged[-1][0] < MARKS:
                merged[-1][1].extend(rows[baseline])
            else:
                merged.append((baseline, rows[baseline]))
        found = [Line(row, number) for _, row in merged]
        top = WINDOW_ENDS if number == 0 else HEAD_ENDS
        lines += [line for line in found if top < line.baseline < page.get_height() - FOOT_BEGINS]
    return lines


def paragraphs_of(lines):
    """Lines put together: those of a paragraph stand as near to each other as lines do anywhere."""
    steps = [round(b.baseline - a.baseline) for a, b in zip(lines, lines[1:]) if a.page == b.page]
    leading = min(step for step in steps if steps.count(step) > 1)
    paragraphs = [[lines[0]]]
    for before, line in zip(lines, lines[1:]):
        near = line.page == before.page and line.baseline - before.baseline < leading + 1.5
        # Over a page's end a paragraph goes on behind a line that is full.
        over = line.page != before.page and is_full(before, lines)
        if (near or over) and not line.begins_item():
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return paragraphs


def is_full(line, lines):
    return line.right > max(other.right for other in lines) - 2 and line.left < min(other.left for other in lines) + 30


def body_of(lines):
    """Paragraphs above the room for the signature: the largest gap among the last lines."""
    pairs = [(b.baseline - a.baseline, at) for at, (a, b) in enumerate(zip(lines, lines[1:])) if a.page == b.page]
    end = max(pairs[-LAST:])[1] + 1
    return [paragraph for paragraph in paragraphs_of(lines[:end]) if len(paragraph) > 1]


# So many lines may stand below and just above the signature.
LAST = 9


def is_divided(line, right_to_left):
    end = line.letters[0] if right_to_left else line.letters[-1]
    return end[2] in "-\u00ad\u2010\u0002\ufffe"


def measured(path, letter):
    lines = lines_of(path)
    body = body_of(lines)
    filled = [line for paragraph in body for line in paragraph[:-1]]
    right_to_left = letter in RIGHT_TO_LEFT
    if letter == "thai":
        loose = [line.added() for line in filled]
    else:
        loose = [statistics.mean(line.gaps()) / line.space() - 1 for line in filled if line.gaps()]
    ends = [line.left if right_to_left else line.right for line in filled]
    edge = statistics.mode([round(end) for end in ends])
    short = [abs(end - edge) / MM for end in ends]
    alone = sum(1 for paragraph in body if paragraph[0].page != paragraph[1].page) + sum(
        1 for paragraph in body if paragraph[-1].page != paragraph[-2].page
    )
    return {
        "pages": lines[-1].page + 1,
        "lines": sum(len(paragraph) for paragraph in body),
        "filled": len(filled),
        "hyphens": sum(is_divided(line, right_to_left) for line in filled),
        "mean": statistics.mean(abs(value) for value in loose),
        "worst": max(loose, key=abs),
        "spread": statistics.pstdev(loose),
        "short": sum(1 for value in short if value > 1),
        "alone": alone,
    }


def made(folder, letter):
    """The PDFs of a letter, by who set it."""
    subprocess.run([BENCH, "same", letter, "1", folder], check=True, capture_output=True)
    typst.compile(str(folder / "typst.typ"), output=str(folder / "typst.pdf"), font_paths=[str(FONTS)], ignore_system_fonts=True)
    files = {"ours": folder / "ours.pdf", "Typst": folder / "typst.pdf"}
    # babel breaks no lines of Thai: they run out of the page.
    if shutil.which("lualatex") and letter != "thai":
        command = ["lualatex", "-interaction=nonstopmode", "-output-directory", folder, folder / "latex.tex"]
        for _ in range(2):
            subprocess.run(command, capture_output=True, cwd=folder)
        if (folder / "latex.pdf").exists():
            files["scrlttr2"] = folder / "latex.pdf"
    return files


def main():
    subprocess.run(["cargo", "build", "--quiet", "--workspace", "--example", "bench"], cwd=ROOT, check=True)
    kept = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp(prefix="compare-"))
    print("| letter | by | pages | lines | filled | hyphens | looseness, mean | worst | spread | stop short | alone |")
    print("|---|---|---|---|---|---|---|---|---|---|---|")
    wrong = 0
    for letter in LETTERS:
        folder = kept / letter
        folder.mkdir(parents=True, exist_ok=True)
        for by, path in made(folder, letter).items():
            found = measured(path, letter)
            row = [letter, by, found["pages"], found["lines"], found["filled"], found["hyphens"]]
            row += [f"{found[key]:.3f}" for key in ("mean", "worst", "spread")] + [found["short"], found["alone"]]
            print("| " + " | ".join(map(str, row)) + " |")
            by_hand = BY_HAND.get((letter, by))
            if by_hand and by_hand != (found["lines"], found["hyphens"]):
                print(f"WRONG: by hand {by_hand[0]} lines and {by_hand[1]} divided words")
                wrong += 1
    return 1 if wrong else 0


sys.exit(main())
