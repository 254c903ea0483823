#!/usr/bin/env python3
"""Documents a second on one core, and the memory they take, by kind of file.

    speed.py PROGRAM FOLDER [FOLDER...]

Two figures, pinned to one core, in seconds of processor time, for other programs may use the core, too:
- in one process, as the window reads: `PROGRAM import --dry-run` over all documents of a kind, once and with each named
  twice. The difference is what they cost when the tables stand; PDFs, mails and DOCX are read in a child, whose start is in it.
- one process each: `PROGRAM extract FILE --json`, the better of two runs. Starting alone is measured with a text of one word.
"""
import collections, os, pathlib, resource, statistics, subprocess, sys, tempfile

KINDS = {".txt": "text", ".html": "HTML", ".pdf": "PDF", ".eml": "mail", ".docx": "DOCX"}
ROUNDS = 2


def run(command, times):
    """Seconds of processor time and megabytes of one run, its children included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(["/usr/bin/time", "-f", "%M", "-o", times, *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, int(pathlib.Path(times).read_text().split()[-1]) / 1024


def main():
    program, folders = sys.argv[1], [pathlib.Path(p) for p in sys.argv[2:]]
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    by_kind = collections.defaultdict(list)
    for path in (p for folder in folders for p in sorted(folder.rglob("*")) if p.suffix in KINDS):
        by_kind[KINDS[path.suffix]].append(str(path))
    with tempfile.TemporaryDirectory() as folder:
        times, word = f"{folder}/time", pathlib.Path(folder) / "word.txt"
        word.write_text("Word")
        read = lambda paths: run([program, "import", "--dry-run", "--json", "--data", f"{folder}/data", *paths], times)
        extract = lambda path: run([program, "extract", str(path), "--json"], times)
        start = min(extract(word)[0] for _ in range(8))
        print(f"start alone {start * 1000:.1f} ms")
        for kind, paths in by_kind.items():
            once, twice = (min(read(list) for _ in range(ROUNDS)) for list in (paths, paths * 2))
            together = max(twice[0] - once[0], 1e-4) / len(paths)
            alone = statistics.mean(min(extract(path)[0] for _ in range(ROUNDS)) for path in paths)
            print(f"{kind:5} {len(paths):4} documents: in one process {1 / together:6.1f} a second, {together * 1000:5.1f} ms each, "
                  f"at most {twice[1]:.0f} MB; one process each {1 / alone:6.1f} a second")


if __name__ == "__main__":
    main()
