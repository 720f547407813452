"""Installs the package into a fresh system, uses it as an ordinary user, upgrades, downgrades and purges it.

`story.py ROOT OLD.deb NEW.deb SANDBOX LOCALES`, as root, in a mount namespace of its own: `cargo xtask test --only packages` does that.
Only what a user could see decides: exit codes, files, the window, what dpkg and the file system say.
"""

import hashlib
import json
import os
import pathlib
import shlex
import sqlite3
import subprocess
import sys
import threading

from window import PATIENCE, Window, allow, eventually

ROOT, OLD, NEW, SANDBOX, LOCALES = (pathlib.Path(word).absolute() for word in sys.argv[1:6])
USER = "anna"
HOME = ROOT / "home" / USER
OPENED = HOME / "opened"
FIVE = ["myactivity.search", "youtube.subscriptions", "chrome.bookmarks", "maps.reviews", "play.installs"]
ENTRY = "/usr/share/applications/@IDENTIFIER@.desktop"


def step(what):
    print(f"  · {what}", flush=True)


def inside(*words, **options):
    """A command in the root, as root."""
    return subprocess.run(["chroot", ROOT, *words], check=True, text=True, **options)


def apt(*words):
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    command = ["chroot", ROOT, "apt-get", "-y", "-q", *words]
    done = subprocess.run(command, env=env, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert done.returncode == 0, done.stdout


def as_user(line, check=True, stdin=None, bare=False, timeout=300):
    """A line of shell as the user: in their session, or without any desktop."""
    command = as_users_command(line, bare)
    done = subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, input=stdin, timeout=timeout)
    assert not check or done.returncode == 0, f"{line}: {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done


def as_users_command(line, bare=False):
    session = "" if bare else ". /home/anna/session && "
    command = ["chroot", ROOT, "runuser", "-u", USER, "--", "env", "-i", "HOME=/home/anna", "USER=anna", "LANG=C.UTF-8"]
    return [*command, "PATH=/usr/local/bin:/usr/bin:/bin", "sh", "-c", f"cd && {session}{line}"]


def cli(line, code=0, **options):
    done = as_user(f"carryout-cli --json {line}", check=False, **options)
    assert done.returncode == code, f"{line}: {done.returncode}\n{done.stdout}\n{done.stderr}"
    return json.loads(done.stdout)


def install(package):
    name = f"/tmp/{package.name}"
    inside("cp", f"/packages/{package.name}", name)
    apt("install", "--allow-downgrades", name)
    (ROOT / name[1:]).unlink()


def user_and_session():
    """An ordinary user whose browser writes down what it is to open, and a desktop session with an unlocked keyring."""
    inside("useradd", "--create-home", "--shell", "/bin/sh", USER)
    browser = ROOT / "usr/local/bin/test-browser"
    browser.write_text('#!/bin/sh\nprintf "%s\\n" "$1" >> /home/anna/opened\n')
    browser.chmod(0o755)
    start = """
mkdir -p -m 700 /tmp/runtime-anna
cat > session <<EOF
export XDG_RUNTIME_DIR=/tmp/runtime-anna DISPLAY=:77 BROWSER=/usr/local/bin/test-browser GDK_BACKEND=x11
export DBUS_SESSION_BUS_ADDRESS=unix:path=/tmp/runtime-anna/bus
EOF
. ./session
Xvfb :77 -screen 0 1280x1000x24 -nolisten tcp >/dev/null 2>&1 &
dbus-daemon --session --address="$DBUS_SESSION_BUS_ADDRESS" --fork --nopidfile
printf 'x\\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null
"""
    as_user(start, bare=True)
    eventually("the display", (ROOT / "tmp/.X11-unix/X77").exists)


def opened(since):
    """The addresses that the browser was to open."""
    if not OPENED.exists():
        return None
    lines = OPENED.read_text().splitlines()
    return lines[since:] or None


def with_browser(work):
    """Does `work` while a user allows whatever page opens."""
    done = threading.Event()

    def browse():
        seen = 0
        while not done.is_set():
            for address in opened(seen) or []:
                seen += 1
                allow(address)
            done.wait(0.2)

    OPENED.unlink(missing_ok=True)
    browser = threading.Thread(target=browse, daemon=True)
    browser.start()
    try:
        return work()
    finally:
        done.set()
        browser.join(PATIENCE)


def has_ended():
    return as_user("pgrep --runstates D,R,S,T --exact carryout", check=False).returncode == 1


def practise():
    """The practice job in the real window, started from its desktop entry."""
    as_user(f"gio launch {ENTRY} >/dev/null 2>&1 &")
    # The accessibility bus starts with the first program that speaks on it.
    eventually("the window", lambda: as_user("xprop -name Carryout WM_CLASS", check=False).returncode == 0)
    (ROOT / "usr/local/bin/hands.py").write_text(pathlib.Path(__file__).with_name("hands.py").read_text())
    hands = subprocess.Popen(as_users_command("python3 /usr/local/bin/hands.py"), text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    window = Window(hands, LOCALES)

    def job():
        window.click("start-practice")
        window.sees("frame-leave-practice")
        for category in FIVE:
            window.tick("category-" + category.replace(".", "-"))
        window.click("picker-next")
        window.click("consent-open-google")
        window.fill("consent-name", "Anna")
        window.click("consent-to-copy")
        window.sees("copy-receipt", "heading")

    with_browser(job)
    window.click("frame-leave-practice")
    window.sees("start-google")
    classes = as_user("xprop -name Carryout WM_CLASS").stdout
    assert '"carryout"' in classes.lower(), classes
    eventually("the end of the program", lambda: has_ended() or window.tries("press", "ctrl+q"))
    hands.stdin.close()
    hands.wait(PATIENCE)


def sums(folder):
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def leftovers():
    """What of the program is in the system, outside of people's own folders."""
    skipped = {ROOT / place for place in ("proc", "sys", "dev", "home", "tmp", "packages", "var/cache", "var/log", "run")}
    found = []
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if pathlib.Path(folder) / name not in skipped]
        found += [f"{folder}/{name}" for name in folders + files if "carryout" in name.lower()]
    return found


def stand_in(client):
    """The stand-in for Google, as a process of its own."""
    server = subprocess.Popen([SANDBOX, "--port", "0", "--client-file", client], stdout=subprocess.PIPE, text=True)
    for line in server.stdout:
        if "http://127.0.0.1:" in line:
            return server, "http://127.0.0.1:" + line.split("http://127.0.0.1:")[1].split()[0].rstrip("/.,")
    raise AssertionError("the stand-in did not start")


def main():
    step("install the older version: apt brings what it depends on and recommends")
    install(OLD)
    assert (ROOT / "usr/bin/gnome-keyring-daemon").exists(), "a place for keys is recommended"
    assert as_user_needs_no_display(), "the command line works without a desktop"

    step("start it from its desktop entry as an ordinary user, and do the practice job")
    apt("install", "--no-install-recommends", "xvfb", "libglib2.0-bin", "x11-utils", "procps")
    apt("install", "--no-install-recommends", "at-spi2-core", "python3-gi", "gir1.2-atspi-2.0", "xdotool")
    user_and_session()
    practise()
    copies = next(path for path in HOME.rglob("Carryout practice") if path.is_dir())
    practice = sums(copies)
    assert any(name.endswith("receipt.json") for name in practice), practice

    step("sign in and copy with the older version, keys in the keyring")
    server, origin = stand_in(HOME / "client.json")
    # A folder that was used with Google, as that of the window was, takes no stand-in.
    (HOME / "session").open("a").write(f"export CARRYOUT_GOOGLE_ORIGIN={origin} CARRYOUT_PACE=200 CARRYOUT_HOME=/home/anna/data\n")
    with_browser(lambda: cli(f"connect --client client.json --name Anna --categories {FIVE[0]},{FIVE[2]}"))
    first = cli(f"copy --connection Anna --categories {FIVE[0]} --to Copies")["export"]["folder"]
    before = cli("status")

    step("upgrade: journal, grants and settings are kept")
    install(NEW)
    after = cli("status")
    assert after["connections"] == before["connections"], (before, after)
    assert len(after["exports"]) == len(before["exports"]) == 1, after
    cli(f"copy --connection Anna --categories {FIVE[2]} --to Copies")
    cli(f"verify {shlex.quote(first)}")
    kept = cli("status")["connections"]

    step("downgrade: an older program refuses what a newer one has written, and changes nothing")
    journal = HOME / "data" / "journal.sqlite"
    newer = sqlite3.connect(journal)
    version = newer.execute("PRAGMA user_version").fetchone()[0]
    newer.execute(f"PRAGMA user_version = {version + 1}")
    newer.commit()
    newer.close()
    held = sums(journal.parent)
    install(OLD)
    refused = cli("status", code=1)
    assert refused["problem"]["code"] == "journal_newer", refused
    assert sums(journal.parent) == held
    back = sqlite3.connect(journal)
    back.execute(f"PRAGMA user_version = {version}")
    back.commit()
    back.close()
    install(NEW)
    assert cli("status")["connections"] == kept

    step("on a server without a desktop: keys in an encrypted file, the key over a descriptor")
    server_words = f"--home server --vault vault.age --vault-key-fd 0"
    environment = f"CARRYOUT_GOOGLE_ORIGIN={origin} CARRYOUT_PACE=200 BROWSER=/usr/local/bin/test-browser"

    def on_server(line, key="a passphrase\n", code=0):
        # The pipe has to be the user's own: the descriptor is opened anew, and ours belongs to root.
        line = f"cat | {environment} carryout-cli --json {line} {server_words}"
        done = as_user(line, check=False, stdin=key, bare=True)
        assert done.returncode == code, f"{line}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return json.loads(done.stdout)

    with_browser(lambda: on_server(f"connect --client client.json --name Server --categories {FIVE[3]}"))
    assert (HOME / "vault.age").stat().st_mode & 0o777 == 0o600
    assert on_server(f"copy --connection Server --categories all --to Copies", key="wrong\n", code=3)["problem"]["code"] == "vault_key_wrong"
    on_server("copy --connection Server --categories all --to Copies")
    server.kill()

    step("purge: nothing of the program stays, and all of the user's copies")
    held = sums(HOME / "Copies")
    apt("purge", "carryout")
    assert leftovers() == [], leftovers()
    assert sums(HOME / "Copies") == held and sums(copies) == practice


def as_user_needs_no_display():
    done = inside("carryout-cli", "--version", stdout=subprocess.PIPE)
    return done.stdout.startswith("carryout-cli ")


main()
print("the package installs, works, upgrades and goes")
