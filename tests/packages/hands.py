"""What a user does to the window, over the accessibility bus and the keyboard: the way of a screen reader.

A released program lets no debugger and no WebDriver at its page, so this is the only way to work in it. Runs in the fresh system, in
the user's session. Reads one request a line from standard input, as JSON, and answers each with `true`, `false` or an error's text.
"""

import json
import subprocess
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (the version has to be named before)


def children(node):
    return (child for child in map(node.get_child_at_index, range(node.get_child_count())) if child)


def nodes(node):
    """`node` and everything in it, in reading order."""
    yield node
    for child in children(node):
        yield from nodes(child)


def shows(node):
    return node.get_state_set().contains(Atspi.StateType.VISIBLE)


def find(role, name):
    """The first with this role whose name is `name`, or begins with it: buttons are named by all that stands in them."""
    for program in children(Atspi.get_desktop(0)):
        if (program.get_name() or "") != "carryout":
            continue
        for node in nodes(program):
            found = (node.get_name() or "").strip()
            is_named = found == name or found.startswith(name + " ")
            if is_named and node.get_role_name().split()[-1] == role and shows(node):
                return node
    return None


def click(role, name):
    node = find(role, name)
    return node is not None and Atspi.Action.do_action(node, 0)


def sees(role, name):
    return find(role, name) is not None


def tick(name):
    """Ticks a box; true once it is ticked."""
    node = find("box", name)
    if node is None:
        return False
    if not node.get_state_set().contains(Atspi.StateType.CHECKED):
        Atspi.Action.do_action(node, 0)
    return node.get_state_set().contains(Atspi.StateType.CHECKED)


def fill(name, text):
    node = find("entry", name)
    if node is None or not Atspi.Component.grab_focus(node):
        return False
    keys("key", "ctrl+a")
    keys("type", text)
    length = Atspi.Text.get_character_count(node)
    return Atspi.Text.get_text(node, 0, length) == text


def press(key):
    keys("key", key)
    return True


def keys(*words):
    """There is no window manager that would give the window the keyboard."""
    window = ["xdotool", "search", "--onlyvisible", "--name", "^Carryout$", "windowfocus", "--sync"]
    subprocess.run([*window, *words], check=True, stdout=subprocess.DEVNULL)


def show():
    """Everything that is there, for the log of a failure."""
    lines = []
    for program in children(Atspi.get_desktop(0)):
        lines += [f"{node.get_role_name()} {node.get_name()!r}" for node in nodes(program) if node.get_name()]
    return "\n".join(lines)


DOES = {"click": click, "sees": sees, "tick": tick, "fill": fill, "press": press, "show": show}

for line in sys.stdin:
    does, *words = json.loads(line)
    try:
        answer = DOES[does](*words)
    except (GLib.Error, subprocess.CalledProcessError) as error:
        # The page changes while it is read; the caller tries again.
        answer = str(error)
    print(json.dumps(answer), flush=True)
