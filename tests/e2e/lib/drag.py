"""Drags files with the mouse: a small window in a corner holds them, and the pointer takes them to a place on the screen.

    drag.py X Y FILE…

The pointer keeps moving there, as a hand does, until standard input says `drop` or `leave` and prints `dropped` or `left` once
that is done: whoever asks waits first for what the other window shows while files are held over it.
"""

import ctypes
import sys
from pathlib import Path

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, GLib, Gtk  # noqa: E402

SIDE = 24
STEP_MS = 30
# Far enough from the press that it counts as a drag.
STEPS = 8
LEFT_BUTTON = 1

x11 = ctypes.CDLL("libX11.so.6")
xtest = ctypes.CDLL("libXtst.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
pointer = ctypes.c_void_p(x11.XOpenDisplay(None))

goal = (int(sys.argv[1]), int(sys.argv[2]))
files = [Path(name).resolve().as_uri() for name in sys.argv[3:]]
held = Gtk.Window(type=Gtk.WindowType.POPUP)
asked = None


def main():
    held.set_default_size(SIDE, SIDE)
    # A popup without a window manager stands where it is put, above the others.
    held.move(0, 0)
    target = Gtk.TargetEntry.new("text/uri-list", 0, 0)
    held.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [target], Gdk.DragAction.COPY)
    held.connect("drag-data-get", lambda _held, _drag, data, _kind, _time: data.set_uris(files))
    held.connect("drag-end", lambda *_: Gtk.main_quit())
    held.connect("map-event", lambda *_: begun(hand()))
    held.show_all()
    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, heard)
    Gtk.main()
    print("dropped" if asked == "drop" else "left", flush=True)


def hand():
    """One movement of the hand at a time."""
    yield move(SIDE // 2, SIDE // 2)
    yield press(True)
    for step in range(1, STEPS + 1):
        yield move(SIDE // 2 + (goal[0] - SIDE // 2) * step // STEPS, SIDE // 2 + (goal[1] - SIDE // 2) * step // STEPS)
    while asked is None:
        yield move(goal[0] + 3, goal[1])
        yield move(*goal)
    if asked == "leave":
        yield move(SIDE // 2, SIDE // 2)
    yield press(False)


def begun(steps):
    GLib.timeout_add(STEP_MS, lambda: next(steps, "over") != "over")
    return False


def move(x, y):
    xtest.XTestFakeMotionEvent(pointer, -1, x, y, ctypes.c_ulong(0))
    x11.XFlush(pointer)


def press(is_down):
    xtest.XTestFakeButtonEvent(pointer, LEFT_BUTTON, int(is_down), ctypes.c_ulong(0))
    x11.XFlush(pointer)


def heard(channel, _condition):
    global asked
    asked = channel.readline().strip() or "leave"
    return False


main()
