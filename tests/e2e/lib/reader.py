"""Hears and does what a screen reader hears and does: names, roles, actions and announcements, never a picture.

Reads one request a line from standard input, parts between tabs, and answers each with one line: `ok`, a tab and what was
found, or `no`, a tab and what is there instead.

    find ROLE WORDS          something of that role whose name holds the words is shown
    do ROLE WORDS            the same, and its first action is done
    in ROLE WORDS ROLE WORDS the same with the second, which is looked for below the first
    type ROLE WORDS TEXT     the same, it gets the focus, and the text is typed until it stands there
    state ROLE WORDS         the same; answers with its states
    controls ROLE WORDS      the same; answers with all below it that can be worked, in the order in which they are heard
    focus                    answers with role and name of what has the focus
    heard WORDS              a live region has said the words since the last time it was asked
"""

import sys
import time

import pyatspi
from gi.repository import Atspi, GLib

PROGRAM = "penlight-desktop"
PATIENCE_SECONDS = 90
PAUSE_SECONDS = 0.2
# Isolating marks around names in sentences are heard by nobody.
SILENT = dict.fromkeys(range(0x2066, 0x206A))
# What goes while it is asked answers with one of these.
GONE = (LookupError, RuntimeError, GLib.Error, AttributeError)

# Roles of what can be worked.
CONTROLS = {"push button", "toggle button", "link", "entry", "combo box", "check box", "radio button", "spin button", "date editor"}

said = []


def main():
    pyatspi.Registry.registerEventListener(listen, "object:text-changed:insert", "object:children-changed:add", "object:announcement")
    for line in sys.stdin:
        verb, *parts = line.rstrip("\n").split("\t")
        try:
            answer = "ok\t" + told(verb, parts)
        except GONE as missing:
            answer = f"no\t{' '.join(map(str, missing.args))}"
        print(answer.replace("\n", " "), flush=True)


def told(verb, parts):
    """What was found may go before it is told of; where asking changes nothing, it is looked for again."""
    end = time.time() + PATIENCE_SECONDS
    while True:
        try:
            return VERBS[verb](*parts)
        except LookupError:
            raise
        except GONE:
            if verb not in ASKING or time.time() > end:
                raise
            listen_for_a_while()


def find(role, words):
    return name_of(found(role, words))


def do(role, words):
    return act(lambda: found(role, words))


def do_within(outer_role, outer_words, role, words):
    return act(lambda: found(role, words, lambda: found(outer_role, outer_words)))


def act(look):
    node, name = reached(look)
    node.queryAction().doAction(0)
    return name


def reached(look):
    """What is looked for, with the focus on it, and its name: what is done may take it away. Nothing is done so far, so what
    goes meanwhile is looked for again."""
    end = time.time() + PATIENCE_SECONDS
    while True:
        node = look()
        try:
            name = name_of(node)
            focus_on(node)
            return node, name
        except GONE:
            if time.time() > end:
                raise
            listen_for_a_while()


def type_text(role, words, text):
    node, _ = reached(lambda: found(role, words))
    # By the keyboard, as whoever listens does: the web view lets nobody write by the tree.
    Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)
    end = time.time() + PATIENCE_SECONDS
    # What is done while keys are on their way would get the rest of them.
    while text.strip() not in words_below(node):
        if time.time() > end:
            raise LookupError(f"“{text}” does not arrive in “{words_below(node)}”")
        listen_for_a_while()
    return name_of(node)


def state(role, words):
    states = found(role, words).getState().getStates()
    return " ".join(sorted(pyatspi.stateToString(one) for one in states))


def controls(role, words):
    below = heard_of(found(role, words))
    worked = [(its_role, name) for its_role, name, node in below if its_role in CONTROLS and is_worked(node)]
    return " | ".join(f"{its_role} “{name}”" for its_role, name in worked)


def is_worked(node):
    """Whether the keyboard reaches it; the choices in a closed box are heard with the box."""
    states = node.getState()
    return states.contains(pyatspi.STATE_FOCUSABLE) and not states.contains(pyatspi.STATE_SELECTABLE)


def focus():
    for role, name, node in heard_of(program()):
        if node.getState().contains(pyatspi.STATE_FOCUSED):
            return f"{role}\t{name}"
    raise LookupError("nothing has the focus")


def heard(words):
    end = time.time() + PATIENCE_SECONDS
    while time.time() < end:
        if any(words in one for one in said):
            found_words = next(one for one in said if words in one)
            said.clear()
            return found_words
        listen_for_a_while()
    raise LookupError(f"nobody says “{words}” but {said}, and there are {there()}")


VERBS = {"find": find, "do": do, "in": do_within, "type": type_text, "state": state, "controls": controls, "focus": focus, "heard": heard}

# These only ask.
ASKING = {"find", "state", "controls", "focus"}


def program():
    try:
        return next((app for app in pyatspi.Registry.getDesktop(0) if app is not None and PROGRAM in (app.name or "")), None)
    except GONE:
        # It is about to come.
        return None


def tree(root):
    """Every node below one, in the order in which somebody hears them."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node is None:
            continue
        yield node
        try:
            waiting.extend(reversed(list(node)))
        except GONE:
            continue


def heard_of(root):
    """Role, name and node of all below one that is not hidden; it may be scrolled away."""
    for node in tree(root):
        try:
            if node.getState().contains(pyatspi.STATE_VISIBLE):
                yield node.getRoleName(), name_of(node), node
        except GONE:
            continue


def name_of(node):
    return (node.name or "").translate(SILENT).strip()


def found(role, words, below=program):
    """The first below what `below` gives; asked for each time, since that may be drawn anew as well."""
    end = time.time() + PATIENCE_SECONDS
    while time.time() < end:
        for its_role, name, node in heard_of(below()):
            if its_role == role and words in name:
                return node
        listen_for_a_while()
    raise LookupError(f"nobody hears of a {role} “{words}” but of {there()}")


def there():
    return ", ".join(f"{role} “{name}”" for role, name, _ in heard_of(program()) if name) or "nothing"


def focus_on(node):
    try:
        node.queryComponent().grabFocus()
    except NotImplementedError:
        pass


def listen_for_a_while():
    end = time.time() + PAUSE_SECONDS
    while time.time() < end:
        if not GLib.MainContext.default().iteration(False):
            time.sleep(0.01)


def listen(event):
    try:
        if event.type.startswith("object:announcement"):
            said.append(str(event.any_data))
        elif is_live(event.source):
            said.append(words_below(event.source))
    except GONE:
        pass


def is_live(node):
    """Whether changes of it are read out: it or something around it says so."""
    while node is not None:
        attributes = dict(one.split(":", 1) for one in node.getAttributes() if ":" in one)
        if attributes.get("container-live", attributes.get("live", "off")) != "off":
            return True
        if node.getRoleName() in ("status bar", "alert", "statusbar"):
            return True
        node = node.parent
    return False


def words_below(node):
    texts = [name_of(node)]
    for one in tree(node):
        try:
            texts.append(one.queryText().getText(0, -1).translate(SILENT))
        except (NotImplementedError, *GONE):
            continue
    return " ".join(texts)


main()
