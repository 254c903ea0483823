#!/usr/bin/env python3
"""Documents a second on one core, and the memory they take, by kind of file.

    speed.py PROGRAM FOLDER [FOLDER...]

Runs `PROGRAM extract FILE --json` over every document of the folders, one after the other, pinned to one core, twice; the
better run of each document counts, in seconds of processor time, for other programs may use the core, too. What starting
the program alone costs is measured with a text of one word and shown apart; PDFs, mails and DOCX start it twice, for they
are read in a child.
"""
import collections, os, pathlib, resource, statistics, subprocess, sys, tempfile

KINDS = {".txt": "text", ".html": "HTML", ".pdf": "PDF", ".eml": "mail", ".docx": "DOCX"}
ROUNDS = 2


def run(program, path, times):
    """Seconds of processor time and megabytes of one run, its child included."""
    command = ["/usr/bin/time", "-f", "%M", "-o", times, program, "extract", str(path), "--json"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, int(pathlib.Path(times).read_text().split()[-1]) / 1024


def main():
    program, folders = sys.argv[1], [pathlib.Path(p) for p in sys.argv[2:]]
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    by_kind = collections.defaultdict(list)
    for path in (p for folder in folders for p in sorted(folder.rglob("*")) if p.suffix in KINDS):
        by_kind[KINDS[path.suffix]].append(path)
    with tempfile.TemporaryDirectory() as folder:
        times, word = f"{folder}/time", pathlib.Path(folder) / "word.txt"
        word.write_text("Word")
        start = min(run(program, word, times)[0] for _ in range(8))
        print(f"start alone {start * 1000:.1f} ms")
        for kind, paths in by_kind.items():
            runs = [[run(program, path, times) for _ in range(ROUNDS)] for path in paths]
            best = [min(seconds for seconds, _ in rounds) for rounds in runs]
            mean, most = statistics.mean(best), max(megabytes for rounds in runs for _, megabytes in rounds)
            print(f"{kind:5} {len(paths):4} documents: {1 / mean:6.1f} a second, {1 / max(mean - start, 1e-4):6.1f} without the start; "
                  f"{mean * 1000:5.1f} ms each, slowest {max(best) * 1000:.0f} ms; at most {most:.0f} MB")


if __name__ == "__main__":
    main()
