"""Checks the PDFs of letters with tools of others: PDF/UA-1, PDF/A-2a, fonts, and the words that readers find.

    python scripts/check-letters.py

Needs the packages page-validation and pypdfium2; poppler's and qpdf's programs are used where they are installed.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from pathlib import Path

try:
    import page
    import pypdfium2
except ImportError as missing:
    print(f"Skipped: {missing}. Install page-validation and pypdfium2.")
    sys.exit(0)

ROOT = Path(__file__).resolve().parent.parent
PROFILES = {"ua1": "PDF/UA-1", "2a": "PDF/A-2a"}
# Of the words of a letter, in hundredths. A word that a line's end divides isn't found where a script has no hyphen,
# and Urdu's sloping hand leaves gaps inside words that readers take for spaces.
FOUND = 99
FOUND_OF = {"urdu": 92}
# Marks of direction, soft hyphens and what PDFium puts in a division's place: readers don't count them.
UNSEEN = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u00ad\ufeff\ufffe\x02]")

failures = []


def check(passed, what):
    print(("ok    " if passed else "WRONG ") + what)
    if not passed:
        failures.append(what)


def write_specimens(folder, environment):
    command = ["cargo", "run", "--quiet", "--package", "letter", "--example", "specimens", str(folder)]
    subprocess.run(command, cwd=ROOT, env={**os.environ, **environment}, check=True, stdout=subprocess.DEVNULL)


def words(text):
    return re.findall(r"[\w\u200c]+", unicodedata.normalize("NFC", UNSEEN.sub("", text)))


def found(text, pdf_text):
    expected = Counter(words(text))
    missed = expected - Counter(words(pdf_text))
    return 100 * (1 - missed.total() / expected.total()), list(missed)[:8]


def check_words(pdf, reader, text):
    if not pdf.with_suffix(".txt").read_text("utf-8").strip():
        return
    part, missed = found(pdf.with_suffix(".txt").read_text("utf-8"), text)
    check(part >= FOUND_OF.get(pdf.stem, FOUND), f"{pdf.stem}: {reader} finds {part:.1f} % of the words {missed if missed else ''}".rstrip())


def check_conformance(pdf):
    for profile, name in PROFILES.items():
        report = page.validate_pdf(str(pdf), profile=profile)
        reasons = "; ".join(f"{f.rule_id} {f.message}" for f in report.failures[:3])
        check(report.is_compliant, f"{pdf.stem}: {name}, {report.rules.passed} of {report.rules.total} rules {reasons}".rstrip())


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


def main():
    with tempfile.TemporaryDirectory() as here, tempfile.TemporaryDirectory() as there:
        here, there = Path(here), Path(there)
        write_specimens(here, {"TZ": "UTC", "LC_ALL": "C"})
        write_specimens(there, {"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"})
        control = here / "control.pdf"
        for profile, name in PROFILES.items():
            check(not page.is_pdf_compliant(str(control), profile=profile), f"a plain printpdf page is not {name}")
        letters = sorted(set(here.glob("*.pdf")) - {control})
        check(len(letters) > 5, f"{len(letters)} specimens")
        for pdf in letters:
            check_letter(pdf)
            check(pdf.read_bytes() == (there / pdf.name).read_bytes(), f"{pdf.stem}: the same bytes in another zone and locale")
    print(f"{len(failures)} wrong" if failures else "all letters are as they should be")
    return 1 if failures else 0


sys.exit(main())
