#!/usr/bin/env python3
"""How often a finding is right, by how sure the program says it is: the table by which thresholds are set.

    sureness.py PROGRAM CORPUS [CORPUS...]

Reads the findings of `PROGRAM extract FILE --json` beside the truths, for the fields that hold one value.
"""
import collections, json, pathlib, subprocess, sys

FIELDS = ("kind", "organisation", "number", "index", "issued", "language", "country", "title", "deadline")
SUFFIXES = (".txt", ".html", ".pdf", ".eml", ".docx")


def fold(value):
    return " ".join(str(value).casefold().replace("’", "'").split())


def same(field, truth, found):
    if truth is None:
        return False
    a, b = fold(truth), fold(found)
    if field == "language":
        return a.split("-")[0] == b.split("-")[0]
    return a == b or field == "organisation" and (a in b or b in a)


def main():
    program, corpora = sys.argv[1], [pathlib.Path(p) for p in sys.argv[2:]]
    counts = collections.Counter()
    for path in (p for c in corpora for p in sorted(c.rglob("*")) if p.suffix in SUFFIXES):
        beside = path.with_suffix(".json")
        if not beside.exists():
            continue
        truth = json.loads(beside.read_text(encoding="utf-8"))
        done = subprocess.run([program, "extract", str(path), "--json"], capture_output=True, text=True)
        if done.returncode != 0 or not isinstance(truth, dict) or truth.get("kind") == "listing":
            continue
        for finding in json.loads(done.stdout).get("findings", []):
            if finding["field"] in FIELDS and finding.get("value") is not None:
                right = same(finding["field"], truth.get(finding["field"]), finding["value"])
                counts[finding["field"], finding["sureness"], right] += 1
    print(f"{'field':14} {'sureness':>8} {'right':>6} {'wrong':>6} {'share':>6}")
    for field, sureness in sorted({(f, s) for f, s, _ in counts}):
        right, wrong = counts[field, sureness, True], counts[field, sureness, False]
        print(f"{field:14} {sureness:8.2f} {right:6} {wrong:6} {right / (right + wrong):6.3f}")
    for sureness in sorted({s for _, s, _ in counts}):
        right = sum(n for (_, s, ok), n in counts.items() if s == sureness and ok)
        wrong = sum(n for (_, s, ok), n in counts.items() if s == sureness and not ok)
        print(f"{'all':14} {sureness:8.2f} {right:6} {wrong:6} {right / (right + wrong):6.3f}")


if __name__ == "__main__":
    main()
