"""Times letters against Typst: the same letters, the same faces, one after the other in one run. A line a figure.

    pip install typst==0.15.2
    python scripts/bench/letters/bench.py [COUNT]

Times are those of the processor, in this process and its children, so that a busy machine tells the same; of cold starts
the middle of several.
"""

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
FONTS = ROOT / "src-tauri" / "crates" / "letter" / "fonts"
BENCH = ROOT / "target" / "release" / "examples" / "bench"
LANGUAGES = ("english", "persian")
RUN = 500
COLD = 15

# What a process does that sets one letter with Typst: the interpreter's start is not counted.
COLD_TYPST = """
import sys, typst, time
start = time.process_time()
typst.compile(sys.argv[1], font_paths=[sys.argv[2]], ignore_system_fonts=True, format="pdf")
print(time.process_time() - start)
"""


def bench(*arguments):
    """Processor seconds and bytes of one run of the bench program."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    made = int(subprocess.run([BENCH, *map(str, arguments)], check=True, capture_output=True, text=True).stdout)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, made


def memory(language, count):
    """Megabytes that a process held at most in making a run. Linux only: elsewhere the unit is another."""
    code = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, capture_output=True); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    command = [sys.executable, "-c", code, str(BENCH), "together", language, str(count)]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout) / 1024


def typst_apart(folder, count):
    """Processor seconds and bytes of Typst in this process, its fonts read once."""
    import typst

    sources = sorted(folder.glob("*.typ"))[:count]
    start, made = time.process_time(), 0
    compiler = typst.Compiler(str(sources[0]), root=str(folder), font_paths=[str(FONTS)], ignore_system_fonts=True)
    for source in sources:
        made += len(compiler.compile(input=str(source), format="pdf"))
    return time.process_time() - start, made


def cold(language, folder):
    """Processor seconds of a whole process of ours that sets one letter, and of Typst's compile alone in another."""
    command = [sys.executable, "-c", COLD_TYPST, str(folder / "0000.typ"), str(FONTS)]
    ours, theirs = [], []
    for _ in range(COLD):
        ours.append(bench("apart", language, 1)[0])
        theirs.append(float(subprocess.run(command, check=True, capture_output=True, text=True).stdout))
    return statistics.median(ours), statistics.median(theirs)


def compare(what, ours, theirs, unit):
    print(f"{what}: {ours:.2f} {unit}, Typst {theirs:.2f} {unit}, ratio {ours / theirs:.2f}")


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    subprocess.run(["cargo", "build", "--quiet", "--release", "--workspace", "--example", "bench"], cwd=ROOT, check=True)
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as folder:
            folder = Path(folder)
            bench("sources", language, count, folder)
            ours, theirs = cold(language, folder)
            compare(f"{language}, one letter, cold", 1000 * ours, 1000 * theirs, "ms")
            (ours, made), (theirs, theirs_made) = bench("apart", language, count), typst_apart(folder, count)
            compare(f"{language}, {count} different letters, each", 1000 * ours / count, 1000 * theirs / count, "ms")
            compare(f"{language}, {count} different letters, each", made / count / 1000, theirs_made / count / 1000, "kB")
        layout, _ = bench("layout", language, RUN)
        run, made = bench("together", language, RUN)
        print(f"{language}, run of {RUN} in one PDF, each over layout: {1000 * (run - layout) / RUN:.2f} ms")
        print(f"{language}, run of {RUN} in one PDF, layout each: {1000 * layout / RUN:.2f} ms")
        print(f"{language}, run of {RUN} in one PDF: {made / 1e6:.2f} MB")
        for count_of_run in (RUN, 10 * RUN):
            print(f"{language}, run of {count_of_run} in one PDF: at most {memory(language, count_of_run):.0f} MB of memory")


main()
