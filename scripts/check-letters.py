"""Checks the PDFs of letters with tools of others: PDF/UA-1, PDF/A-2a, fonts, and the words that readers find.

    python scripts/check-letters.py

Needs the packages page-validation, pypdfium2, pikepdf and fonttools; poppler's and qpdf's programs are used where they are installed.
"""

import io
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from pathlib import Path

from lib import specimens

try:
    import page
    import pikepdf
    import pypdfium2
    from fontTools.cffLib import CFFFontSet
    from fontTools.pens.basePen import NullPen
except ImportError as missing:
    print(f"Skipped: {missing}. Install page-validation, pypdfium2, pikepdf and fonttools.")
    sys.exit(0)

PROFILES = {"ua1": "PDF/UA-1", "2a": "PDF/A-2a"}
# Of the words of a letter, in hundredths. A word that a line's end divides isn't found where a script has no hyphen.
FOUND = 99
# Letters of the longest word that fits a line.
LONGEST = 60
# Scripts without spaces between words: what a reader calls a word there is a whole sentence, and lines divide it. Of
# those the characters are counted, in order.
SPACELESS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3400-\u9fff]")
# Millimetres that an address may reach beyond its window: the play of a sheet in its envelope.
PLAY = 1.0
MM = 72 / 25.4
# Marks of direction, soft hyphens and what PDFium puts in a division's place: readers don't count them.
UNSEEN = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u00ad\ufeff\ufffe\x02]")

failures = []


def check(passed, what):
    print(("ok    " if passed else "WRONG ") + what)
    if not passed:
        failures.append(what)


def write_specimens(folder, environment):
    """Sets the gallery into a folder. Returns the windows in millimetres by form."""
    said = specimens.write(folder, environment)
    lines = [line.split("\t") for line in said.splitlines()]
    return {line[1]: [float(number) for number in line[2:]] for line in lines if line[0] == "window"}


def words(text):
    """The words of a text; of scripts without spaces each character with its signs."""
    text = unicodedata.normalize("NFC", UNSEEN.sub("", text))
    text = SPACELESS.sub(lambda found: f" {found[0]} ", text)
    return re.findall(r"[\w\u200c]+", text)


def found(text, pdf_text):
    expected = Counter(words(text))
    # What a line can't hold is broken without a hyphen, and no reader joins it again.
    expected = Counter({word: count for word, count in expected.items() if len(word) < LONGEST})
    missed = expected - Counter(words(pdf_text))
    return 100 * (1 - missed.total() / expected.total()), list(missed)[:8]


def check_words(pdf, reader, text):
    if not pdf.with_suffix(".txt").read_text("utf-8").strip():
        return
    part, missed = found(pdf.with_suffix(".txt").read_text("utf-8"), text)
    check(part >= FOUND, f"{pdf.stem}: {reader} finds {part:.1f} % of the words {missed if missed else ''}".rstrip())


def check_conformance(pdf):
    for profile, name in PROFILES.items():
        report = page.validate_pdf(str(pdf), profile=profile)
        reasons = "; ".join(f"{f.rule_id} {f.message}" for f in report.failures[:3])
        what = f"{pdf.stem}: {name}, {report.rules.passed} of {report.rules.total} rules {reasons}".rstrip()
        misread = bool(report.failures) and all(map(is_misread, report.failures)) and widths_agree(pdf)
        check(report.is_compliant or misread, what + (" (the widths agree by fontTools)" if misread else ""))


def is_misread(failure):
    """The validator gives the default width of another face dictionary to glyphs whose outlines name none."""
    return failure.rule_id.endswith("GLYPH-WIDTH-001") and "CIDFontType0C" in failure.message


def widths_agree(pdf):
    """Whether each glyph of the PDF's CFF programs is as wide as the PDF says, by fontTools. False without any glyph."""
    pairs = []
    with pikepdf.open(pdf) as document:
        fonts = [one for one in document.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"]
        for font in (descendant for font in fonts for descendant in font.get("/DescendantFonts", [])):
            if "/FontFile3" in font.FontDescriptor:
                pairs += zip(program_widths(font.FontDescriptor.FontFile3.read_bytes()), stated_widths(font))
    return bool(pairs) and all(abs(drawn - stated) <= 1 for drawn, stated in pairs)


def program_widths(program):
    """Widths of the glyphs from the first after .notdef on, in thousandths of an em."""
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(program), None)
    for name in fonts[0].charset[1:]:
        outline, _ = fonts[0].CharStrings.getItemAndSelector(name)
        outline.draw(NullPen())
        yield outline.width


def stated_widths(font):
    """Widths of the codes from 1 on: a run of /W that begins there, then the default."""
    first, widths = (list(font.W) + [None, None])[:2]
    assert first == 1, "codes are counted from 1"
    yield from (float(width) for width in widths)
    while True:
        yield float(font.get("/DW", 1000))


def check_fonts(pdf):
    lines = subprocess.run(["pdffonts", str(pdf)], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    good = [line for line in lines if re.search(r"\syes\s+yes\s+yes\s", line)]
    check(lines and len(good) == len(lines), f"{pdf.stem}: {len(good)} of {len(lines)} fonts embedded, subset, with Unicode")


def check_letter(pdf):
    check_conformance(pdf)
    document = pypdfium2.PdfDocument(str(pdf))
    check_words(pdf, "PDFium", "\n".join(sheet.get_textpage().get_text_range() for sheet in document))
    if shutil.which("pdftotext"):
        text = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, check=True).stdout.decode("utf-8")
        check_words(pdf, "poppler", text)
        check_fonts(pdf)
    if shutil.which("qpdf"):
        checked = subprocess.run(["qpdf", "--check", str(pdf)], capture_output=True, text=True)
        check(checked.returncode == 0, f"{pdf.stem}: qpdf finds nothing wrong")


def check_window(pdf, window):
    """Whether the drawn boxes of every address stand in the window."""
    left, top, width, height = window
    document = pypdfium2.PdfDocument(str(pdf))
    farthest, lines = 0.0, 0
    for sheet, address in zip(document, addresses(pdf)):
        text, paper = sheet.get_textpage(), sheet.get_height()
        said = text.get_text_range()
        for line in address:
            at = said.find(line)
            if at < 0:
                continue
            lines += 1
            for index in range(at, at + len(line)):
                if said[index].isspace():
                    continue
                box = text.get_charbox(index)
                beyond = [left - box[0] / MM, box[2] / MM - left - width, top - (paper - box[3]) / MM, (paper - box[1]) / MM - top - height]
                farthest = max(farthest, *beyond)
    check(lines > 30 and farthest <= PLAY, f"{pdf.stem}: {lines} address lines, {max(farthest, 0):.2f} mm beyond the window at most")


def addresses(pdf):
    """The lines of each letter's address out of the text beside the PDF: they follow the sender's four."""
    lines = pdf.with_suffix(".txt").read_text("utf-8").splitlines()
    starts = [at + 1 for at, line in enumerate(lines) if line == "Germany"]
    return [lines[start : lines.index("24 November 2026", start)] for start in starts]


def main():
    with tempfile.TemporaryDirectory() as here, tempfile.TemporaryDirectory() as there:
        here, there = Path(here), Path(there)
        windows = write_specimens(here, {"TZ": "UTC", "LC_ALL": "C"})
        write_specimens(there, {"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"})
        control = here / "control.pdf"
        for profile, name in PROFILES.items():
            check(not page.is_pdf_compliant(str(control), profile=profile), f"a plain printpdf page is not {name}")
        letters = sorted(set(here.glob("*.pdf")) - {control})
        check(len(letters) >= 23, f"{len(letters)} files of letters")
        check(len(windows) == 7, f"{len(windows)} windows")
        for form, window in windows.items():
            check_window(here / f"window-{form}.pdf", window)
        for pdf in letters:
            check_letter(pdf)
            check(pdf.read_bytes() == (there / pdf.name).read_bytes(), f"{pdf.stem}: the same bytes in another zone and locale")
    print(f"{len(failures)} wrong" if failures else "all letters are as they should be")
    return 1 if failures else 0


sys.exit(main())
