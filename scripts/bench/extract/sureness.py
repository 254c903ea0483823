#!/usr/bin/env python3
"""How often a finding is right, by how sure the program says it is: the table by which thresholds are set.

    sureness.py [--every N] [--jobs N] PROGRAM CORPUS [CORPUS...]

Reads the findings of `PROGRAM extract FILE --json` beside the truths. --every N reads each N-th document only (default 1),
--jobs N so many at a time (default 2). A document that takes longer than a minute is counted as failed and left out.
"""
import argparse, collections, concurrent.futures, difflib, json, pathlib, re, subprocess, sys, unicodedata

SCALARS = ("kind", "organisation", "number", "index", "issued", "language", "country", "title", "deadline", "model_letter")
# A finding of a list, and where its truth stands.
LISTS = {"person": "persons", "call": "calls", "addressee": "addressees", "copy": "copies", "write_in": "languages"}
SUFFIXES = (".txt", ".html", ".pdf", ".eml", ".docx")
LIMIT = 60


def fold(value):
    text = unicodedata.normalize("NFKC", str(value)).replace("’", "'").replace("‘", "'").replace("\u00ad", "")
    return re.sub(r"\s+", " ", re.sub("[“”«»\"]", '"', text)).strip().casefold()


def alike(a, b):
    return difflib.SequenceMatcher(None, fold(a), fold(b), autojunk=False).ratio()


def same(field, truth, found):
    if truth is None:
        return False
    a, b = fold(truth), fold(found)
    if field == "language":
        return a.split("-")[0] == b.split("-")[0]
    if field in ("title", "model_letter"):
        return alike(truth, found) >= 0.95
    return a == b or field == "organisation" and (a in b or b in a)


def plain(field, value):
    """What of a list's value is compared: a person's name, an address's lines, words."""
    if not isinstance(value, dict):
        return fold(value)
    return fold(" | ".join(value["lines"])) if "lines" in value else fold(value.get("name", value))


def judged(field, value, truth):
    if field in SCALARS:
        return same(field, truth.get(field), value)
    return plain(field, value) in {plain(field, known) for known in truth.get(LISTS[field]) or []}


def read(program, path):
    truth = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    if not isinstance(truth, dict) or truth.get("kind") == "listing" or truth.get("image_only"):
        return []
    try:
        done = subprocess.run([program, "extract", str(path), "--json"], capture_output=True, text=True, timeout=LIMIT)
        findings = json.loads(done.stdout).get("findings", [])
    except (subprocess.TimeoutExpired, json.JSONDecodeError):
        return None
    wanted = [f for f in findings if (f["field"] in SCALARS or f["field"] in LISTS) and f.get("value") is not None]
    return [(f["field"], f["sureness"], judged(f["field"], f["value"], truth)) for f in wanted]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("program")
    parser.add_argument("corpora", nargs="+", type=pathlib.Path)
    asked = parser.parse_args()
    paths = [p for c in asked.corpora for p in sorted(c.rglob("*")) if p.suffix in SUFFIXES]
    paths = [p for p in paths if p.with_suffix(".json").exists()][:: asked.every]
    counts, failed = collections.Counter(), 0
    with concurrent.futures.ThreadPoolExecutor(asked.jobs) as pool:
        for found in pool.map(lambda path: read(asked.program, path), paths):
            failed += found is None
            counts.update(found or [])
    print(f"{len(paths)} documents, {failed} failed")
    print(f"{'field':14} {'sureness':>8} {'right':>6} {'wrong':>6} {'share':>6}")
    rows = sorted({(f, s) for f, s, _ in counts}) + [(None, s) for s in sorted({s for _, s, _ in counts})]
    for field, sureness in rows:
        hits = {ok: sum(n for (f, s, o), n in counts.items() if s == sureness and o == ok and field in (None, f)) for ok in (True, False)}
        right, wrong = hits[True], hits[False]
        print(f"{field or 'all':14} {sureness:8.2f} {right:6} {wrong:6} {right / (right + wrong):6.3f}")


if __name__ == "__main__":
    sys.exit(main())
