"""Start to painted list and memory of the window, against an empty Tauri window of the same version.

    cargo build --release -p penlight-desktop -p penlight --bins --example empty_window
    python scripts/bench/window/bench.py [--alerts 100 | --data FOLDER] [--runs 5] [--profile release]

Painted is what stands on the screen: the screen is looked at every few milliseconds until the place of the list (or of
the empty window's one paragraph) holds dark letters. Memory is the proportional set size of the whole process tree,
web processes and all, some seconds later. Needs Xvfb, dbus-run-session and libX11.
"""

import argparse
import ctypes
import os
import signal
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
# Entries in one feed; more is cut when a feed is read.
FEED = 5_000
# Where rows of the list, or the empty window's paragraph, stand on the screen: x, y, width, height.
PLACE = (240, 120, 320, 240)
# Letters are darker than this, and a row has more dark dots than that.
DARK, DOTS = 0x60, 60
PATIENCE = 60.0
SETTLED = 4.0


class Screen:
    """An X screen that nobody sees."""

    def __init__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        self.name = ":" + os.read(read, 20).decode().strip()
        self.x11 = ctypes.CDLL("libX11.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x11.XGetImage.restype = ctypes.POINTER(Image)
        self.x11.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, *[ctypes.c_int] * 2, *[ctypes.c_uint] * 2, ctypes.c_ulong, ctypes.c_int]
        self.x11.XDestroyImage.argtypes = [ctypes.c_void_p]
        self.display = self.x11.XOpenDisplay(self.name.encode())
        self.root = self.x11.XDefaultRootWindow(self.display)

    def dark_dots(self):
        """How many dots of the place are dark on something light: a black screen without a window has none."""
        image = self.x11.XGetImage(self.display, self.root, *PLACE, 0xFFFFFFFF, 2)
        size = image.contents.bytes_per_line * PLACE[3]
        green = ctypes.string_at(image.contents.data, size)[1::4]
        self.x11.XDestroyImage(ctypes.cast(image, ctypes.c_void_p))
        dark = sum(1 for dot in green if dot < DARK)
        return 0 if dark > len(green) // 2 else dark

    def close(self):
        self.server.terminate()


class Image(ctypes.Structure):
    """The head of Xlib's XImage."""

    _fields_ = [
        ("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
        ("data", ctypes.c_void_p), ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int), ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int), ("bits_per_pixel", ctypes.c_int),
    ]


def tree(pid):
    found = [pid]
    for folder in Path(f"/proc/{pid}/task").glob("*/children"):
        found += [one for child in folder.read_text().split() for one in tree(int(child))]
    return found


def pss(pid):
    """Megabytes of a process and all it started."""
    total = 0
    for one in tree(pid):
        lines = Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def measured(screen, program, environment):
    """Seconds to the painted list, and megabytes afterwards."""
    begun = time.monotonic()
    running = subprocess.Popen(
        ["dbus-run-session", "--", str(program)], start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={**os.environ, "DISPLAY": screen.name, "GDK_BACKEND": "x11", "LIBGL_ALWAYS_SOFTWARE": "1", "NO_AT_BRIDGE": "1", **environment},
    )
    try:
        while screen.dark_dots() < DOTS:
            if time.monotonic() - begun > PATIENCE:
                raise SystemExit(f"{program.name} painted nothing in {PATIENCE:.0f} s")
            time.sleep(0.003)
        seconds = time.monotonic() - begun
        time.sleep(SETTLED)
        return seconds, pss(running.pid)
    finally:
        os.killpg(running.pid, signal.SIGKILL)
        running.wait()
        time.sleep(0.5)


def make_archive(penlight, folder, alerts):
    """A data folder with so many alerts, brought in as a person would: feeds in a folder."""
    feeds = folder / "feeds"
    feeds.mkdir()
    for begin in range(0, alerts, FEED):
        items = "".join(item(number) for number in range(begin, min(begin + FEED, alerts)))
        text = f"<?xml version='1.0'?><rss version='2.0'><channel><title>Bench {begin}</title>{items}</channel></rss>"
        (feeds / f"{begin:06}.xml").write_text(text, "utf-8")
    data = folder / "data"
    run = [str(penlight), "--data", str(data), "--today", "2026-11-25"]
    for feed in sorted(feeds.glob("*.xml")):
        subprocess.run([*run, "source", "add", str(feed)], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([*run, "sync"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return data


def item(number):
    day = f"{number % 28 + 1:02} Nov 2026 08:00:00 +0000"
    body = (
        f"UA {number + 1}/26. Person {number} is held without charge. Please write immediately in English: urging the authorities "
        f"to release Person {number}. PLEASE SEND APPEALS BEFORE {number % 28 + 1} DECEMBER 2026 TO: Minister of Justice, "
        f"Palace Square {number % 90 + 1}, 1010 Capital"
    )
    return (
        f"<item><title>Urgent action: Person {number} held without charge (UA {number + 1}/26)</title>"
        f"<guid isPermaLink='false'>bench:{number}</guid><pubDate>{day}</pubDate><description>{body}</description></item>"
    )


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--alerts", type=int, default=100)
    arguments.add_argument("--data", type=Path, help="a data folder that was made before: a long one takes minutes to make")
    arguments.add_argument("--runs", type=int, default=5)
    arguments.add_argument("--profile", default="release", choices=["release", "debug"])
    asked = arguments.parse_args()
    built = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / asked.profile
    screen = Screen()
    results = {"empty": [], "penlight": []}
    try:
        with tempfile.TemporaryDirectory(prefix="penlight-bench-") as folder:
            begun = time.monotonic()
            data = asked.data or make_archive(built / "penlight", Path(folder), asked.alerts)
            if not asked.data:
                print(f"{asked.alerts} alerts brought in in {time.monotonic() - begun:.1f} s")
            environment = {"PENLIGHT_DATA": str(data), "PENLIGHT_ALONE": "1", "PENLIGHT_TODAY": "2026-11-25"}
            # By turns, so that whatever else the machine does falls on both.
            for _ in range(asked.runs):
                results["empty"].append(measured(screen, built / "examples" / "empty_window", {"WEBKIT_DISABLE_DMABUF_RENDERER": "1"}))
                results["penlight"].append(measured(screen, built / "penlight-desktop", environment))
    finally:
        screen.close()
    middle = {name: [statistics.median(column) for column in zip(*runs)] for name, runs in results.items()}
    for name, (seconds, megabytes) in middle.items():
        print(f"{name}: painted after {seconds * 1000:.0f} ms, {megabytes:.0f} MB")
    ratios = [mine / theirs for mine, theirs in zip(middle["penlight"], middle["empty"])]
    print(f"ratio: start {ratios[0]:.2f}, memory {ratios[1]:.2f} (median of {asked.runs})")


main()
