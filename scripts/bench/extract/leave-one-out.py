#!/usr/bin/env python3
"""What is understood of a language, or of an organisation, whose own rows the tables don't have yet.

    leave-one-out.py (--language TAG | --organisation FAMILY)... CORPUS [CORPUS...]

For each one: takes its rows out of every table of labels and months, builds, scores the documents whose truth is in
that language (or names that organisation), and puts the rows back. Prints F1 and the dangerous errors.
CORPUS: folders of documents with truths beside them, and a score.py at or above the first.
"""
import argparse, json, pathlib, shutil, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
EXTRACT = ROOT / "src-tauri/crates/extract/src"
TABLES = [*sorted((EXTRACT / "labels").glob("*.tsv")), EXTRACT / "data/months.tsv"]
SUFFIXES = (".txt", ".html", ".pdf", ".eml", ".docx")


def is_left_out(table, line, language, family):
    cells = line.split("\t")
    if line.startswith("#") or len(cells) < 4:
        return False
    if family:
        return table.name == "organisations.tsv" and cells[0] == family
    return cells[0 if table.name == "months.tsv" else 2] == language


def names_of(family):
    rows = (EXTRACT / "labels/organisations.tsv").read_text(encoding="utf-8").splitlines()
    return [row.split("\t")[4].casefold() for row in rows if row.startswith(family + "\t")]


def documents(corpora, language, family):
    """Those of that language or organisation, each with its truth."""
    names = names_of(family) if family else []
    for corpus in corpora:
        for path in sorted(p for p in corpus.rglob("*") if p.suffix in SUFFIXES and p.with_suffix(".json").exists()):
            truth = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
            fits = truth.get("language", "").split("-")[0] == language if language else any(
                name in (truth.get("organisation") or "").casefold() for name in names)
            if fits:
                yield path


def score(corpora, language, family):
    scorer = next(p / "score.py" for p in [corpora[0], *corpora[0].parents] if (p / "score.py").exists())
    with tempfile.TemporaryDirectory() as folder:
        for path in documents(corpora, language, family):
            for file in (path, path.with_suffix(".json")):
                shutil.copy(file, folder)
        program = ROOT / "target/debug/penlight"
        command = [sys.executable, str(scorer), "--cmd", f"{program} extract {{file}} --json", folder]
        lines = subprocess.run(command, capture_output=True, text=True).stdout.splitlines()
    return [line for line in lines if line.startswith(("documents", "DANGER"))] or ["no documents"]


def without(language, family, corpora):
    kept = {table: table.read_text(encoding="utf-8") for table in TABLES}
    try:
        for table, text in kept.items():
            lines = (l for l in text.splitlines(True) if not is_left_out(table, l.rstrip("\n"), language, family))
            table.write_text("".join(lines), encoding="utf-8")
        subprocess.run(["cargo", "build", "-q", "-p", "penlight"], cwd=ROOT, check=True)
        return score(corpora, language, family)
    finally:
        for table, text in kept.items():
            table.write_text(text, encoding="utf-8")


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--language", action="append", default=[])
    args.add_argument("--organisation", action="append", default=[])
    args.add_argument("corpora", nargs="+", type=pathlib.Path)
    args = args.parse_args()
    for language, family in [(l, None) for l in args.language] + [(None, f) for f in args.organisation]:
        lines = without(language, family, args.corpora)
        print(language or family, lines[-1], flush=True)
        for line in lines[:-1]:
            print("   ", line)


if __name__ == "__main__":
    main()
