#!/usr/bin/env python3
"""What is understood of a language, or of an organisation, whose own rows the tables don't have yet.

    leave-one-out.py [--language TAG]... [--organisation FAMILY]... PROGRAM CORPUS [CORPUS...]

The tables stand in the program as text, and a row that begins with “#” is a remark. For each language or family a copy
of PROGRAM is made in which its rows of labels, words, months and names of languages are remarks; the documents whose truth is in that
language (or names that organisation) are scored with it and with PROGRAM itself. Nothing is built and no table touched.
Without languages or organisations: all that two documents and more belong to. Prints documents, F1 with and without the
rows, and the dangerous errors without them.
CORPUS: folders of documents with truths beside them; SCORE in the environment names the scorer, else the one at or above the first.
"""
import argparse, collections, json, os, pathlib, shutil, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
EXTRACT = ROOT / "src-tauri/crates/extract/src"
LABELS = sorted((EXTRACT / "labels").glob("*.tsv"))
MONTHS = EXTRACT / "data/months.tsv"
SUFFIXES = (".txt", ".html", ".pdf", ".eml", ".docx")


def is_left_out(table, line, language, family):
    cells = line.split("\t")
    if line.startswith("#") or len(cells) < 4:
        return False
    if family:
        return table.name == "organisations.tsv" and cells[0] == family
    return cells[0 if table == MONTHS else 2] == language


def without(program, language, family, folder):
    """A copy of the program whose rows of that language or family are remarks."""
    code = bytearray(program.read_bytes())
    for table in [*LABELS, MONTHS]:
        text = table.read_bytes()
        start = code.find(text)
        if start < 0:
            sys.exit(f"{table.name} does not stand in {program}: build it from these sources")
        at = start
        for line in text.split(b"\n"):
            if line and is_left_out(table, line.decode(), language, family):
                code[at] = ord("#")
            at += len(line) + 1
    copy = pathlib.Path(folder) / "program"
    copy.write_bytes(code)
    copy.chmod(0o755)
    return copy


def families():
    """The names of each family of publishers, folded."""
    names = collections.defaultdict(list)
    for row in (EXTRACT / "labels/organisations.tsv").read_text(encoding="utf-8").splitlines():
        if not row.startswith("#"):
            names[row.split("\t")[0]].append(row.split("\t")[4].casefold())
    return names


def documents(corpora):
    """Each document with its language and the families that its publisher's name belongs to."""
    names = families()
    for corpus in corpora:
        for path in sorted(p for p in corpus.rglob("*") if p.suffix in SUFFIXES and p.with_suffix(".json").exists()):
            truth = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
            if isinstance(truth, dict) and "kind" in truth:
                own = (truth.get("organisation") or "").casefold()
                yield path, (truth.get("language") or "").split("-")[0], [
                    family for family, known in names.items() if any(name in own for name in known)]


def score(program, paths, scorer):
    with tempfile.TemporaryDirectory() as folder:
        for nth, path in enumerate(paths):
            for file in (path, path.with_suffix(".json")):
                shutil.copy(file, pathlib.Path(folder) / f"{nth}-{file.name}")
        command = [sys.executable, scorer, "--cmd", f"{program} extract {{file}} --json", folder]
        lines = subprocess.run(command, capture_output=True, text=True).stdout.splitlines()
    last = lines[-1].split()
    return float(last[-1]), int(last[last.index("dangerous") + 1]), [l for l in lines if l.startswith("DANGER")]


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--language", action="append", default=[])
    args.add_argument("--organisation", action="append", default=[])
    args.add_argument("program", type=pathlib.Path)
    args.add_argument("corpora", nargs="+", type=pathlib.Path)
    args = args.parse_args()
    scorer = os.environ.get("SCORE") or next(
        str(p / "score.py") for p in [args.corpora[0], *args.corpora[0].parents] if (p / "score.py").exists())
    groups = collections.defaultdict(list)
    for path, language, own in documents(args.corpora):
        groups[language, None].append(path)
        for family in own:
            groups[None, family].append(path)
    wanted = [(l, None) for l in args.language] + [(None, f) for f in args.organisation]
    for key in wanted or sorted((k for k, v in groups.items() if len(v) > 1), key=lambda k: (k[0] is None, -len(groups[k]))):
        with tempfile.TemporaryDirectory() as folder:
            whole, _, _ = score(args.program, groups[key], scorer)
            left, dangerous, lines = score(without(args.program, *key, folder), groups[key], scorer)
        print(f"| {key[0] or key[1]} | {len(groups[key])} | {whole:.3f} | {left:.3f} | {dangerous} |", flush=True)
        for line in lines:
            print("   ", line, flush=True)


if __name__ == "__main__":
    main()
