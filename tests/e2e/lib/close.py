"""Asks the window of that number to close, as the cross in its corner does: close.py NUMBER."""
import ctypes
import sys

x11 = ctypes.CDLL("libX11.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
for name in ("XInternAtom", "XSendEvent", "XFlush"):
    getattr(x11, name).argtypes = None
display = ctypes.c_void_p(x11.XOpenDisplay(None))
window = int(sys.argv[1])

CLIENT_MESSAGE = 33


class Message(ctypes.Structure):
    """XClientMessageEvent, filled up to the size of any XEvent."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("filler", ctypes.c_long * 12),
    ]


def atom(name):
    x11.XInternAtom.restype = ctypes.c_ulong
    return x11.XInternAtom(display, name, 0)


message = Message(type=CLIENT_MESSAGE, display=display.value, window=window, format=32)
message.message_type = atom(b"WM_PROTOCOLS")
message.data[0] = atom(b"WM_DELETE_WINDOW")
x11.XSendEvent(display, ctypes.c_ulong(window), 0, 0, ctypes.byref(message))
x11.XFlush(display)
x11.XCloseDisplay(display)
