"""A desktop's side of the tray: takes items, reads their menu, and presses a line of it.

Run in the session of the window. Reads a word a line: `menu` prints the menu's lines, `press LINE` presses one,
`gone` takes the tray away and ends.
"""
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

WATCHER = "org.kde.StatusNotifierWatcher"
PATH = "/StatusNotifierWatcher"
FACE = Gio.DBusNodeInfo.new_for_xml(
    f"""<node><interface name="{WATCHER}">
    <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
    <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
    <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
    <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
    <property name="ProtocolVersion" type="i" access="read"/>
    </interface></node>"""
).interfaces[0]

items = []
loop = GLib.MainLoop()
session = Gio.bus_get_sync(Gio.BusType.SESSION)


def say(words):
    print(words, flush=True)


def called(_connection, sender, _path, _face, method, arguments, answer):
    if method == "RegisterStatusNotifierItem":
        items.append(sender)
        say("item")
    answer.return_value(None)


def property_of(_connection, _sender, _path, _face, name):
    known = {
        "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
        "RegisteredStatusNotifierItems": GLib.Variant("as", items),
        "ProtocolVersion": GLib.Variant("i", 0),
    }
    return known[name]


def ask(path, face, method, arguments, kind):
    reply = session.call_sync(
        items[-1], path, face, method, arguments, GLib.VariantType(kind), Gio.DBusCallFlags.NONE, 10_000, None
    )
    return reply.unpack()


def menu():
    """The lines of the menu: number and label."""
    where = ask(
        "/StatusNotifierItem",
        "org.freedesktop.DBus.Properties",
        "Get",
        GLib.Variant("(ss)", ("org.kde.StatusNotifierItem", "Menu")),
        "(v)",
    )[0]
    layout = ask(
        where, "com.canonical.dbusmenu", "GetLayout", GLib.Variant("(iias)", (0, -1, [])), "(u(ia{sv}av))"
    )[1]
    return where, [(line[0], line[1].get("label", "")) for line in layout[2]]


def heard(channel, _condition):
    word, _, rest = channel.readline().strip().partition(" ")
    if word == "menu":
        say(" | ".join(label for _, label in menu()[1]))
    elif word == "press":
        where, lines = menu()
        number = next(number for number, label in lines if label == rest)
        event = GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("i", 0), 0))
        try:
            ask(where, "com.canonical.dbusmenu", "Event", event, "()")
        except GLib.Error as error:
            # “Quit” may end the program before it answers.
            if not error.matches(Gio.dbus_error_quark(), Gio.DBusError.NO_REPLY):
                say(f"refused: {error.message}")
                return True
        say("pressed")
    else:
        loop.quit()
    return word in ("menu", "press")


session.register_object(PATH, FACE, called, property_of, None)
Gio.bus_own_name_on_connection(session, WATCHER, Gio.BusNameOwnerFlags.NONE, lambda *_: say("tray"), None)
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, heard)
loop.run()
