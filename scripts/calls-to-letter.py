#!/usr/bin/env python3
"""Writes what every call of some folders' truths becomes in a letter, to be read one by one.

    scripts/calls-to-letter.py OUT FOLDER...

A folder holds, at any depth, JSON files with the keys that `penlight extract --json` prints, written by careful readers.
"""
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


def rows(folders):
    for path in sorted(p for folder in folders for p in pathlib.Path(folder).rglob("*.json")):
        truth = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(truth, dict):
            continue
        for part in truth.get("parts") or [truth]:
            addressees = part.get("addressees") or [{}]
            lines = " / ".join(addressees[0].get("lines", [])[:4])
            for call in part.get("calls") or []:
                yield "\t".join([part.get("language") or "en", lines, " ".join(call.split())])


def main(out, *folders):
    calls = list(rows(folders))
    # The whole workspace's features, as tests are built: with fewer, half of the crates would be built again.
    subprocess.run(["cargo", "build", "--quiet", "--workspace", "--example", "calls"], cwd=ROOT, check=True)
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    command = [target / "debug" / "examples" / "calls"]
    told = subprocess.run(command, cwd=ROOT, input="\n".join(calls) + "\n", capture_output=True, check=True, text=True)
    pathlib.Path(out).write_text(told.stdout, encoding="utf-8")
    print(f"{len(calls)} calls: {told.stdout.count('AS PRINTED: ')} as printed, {told.stdout.count('GAP: ')} gaps")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
