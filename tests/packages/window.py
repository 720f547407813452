"""The window of a released program and the browser of the user in front of it: just enough of both, without packages."""

import html.parser
import json
import time
import urllib.parse
import urllib.request

PATIENCE = 120
# A proxy has no business between programs on the same machine.
OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def eventually(what, look):
    """The first answer of `look` that is something; the only place that waits."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if (answer := look()) not in (None, False):
            return answer
        time.sleep(0.1)
    raise AssertionError(f"{what} never came")


class Window:
    """The window of the program, worked by a user who reads English: `hands` is the process of `hands.py` in their session."""

    def __init__(self, hands, locales):
        self.hands, self.locales = hands, locales

    def click(self, key, role="button"):
        self._until("click", role, self._text(key))

    def sees(self, key, role="button"):
        self._until("sees", role, self._text(key))

    def tick(self, key):
        self._until("tick", self._text(key))

    def fill(self, key, text):
        self._until("fill", self._text(key), text)

    def tries(self, *request):
        """Does it once; a page that turns at that moment may miss it, so the caller looks at the effect."""
        self._ask(*request)

    def _text(self, key):
        """What the message `key` says, up to its first value."""
        for file in self.locales.glob("*.ftl"):
            for line in file.read_text().splitlines():
                if line.startswith(f"{key} = "):
                    return line.removeprefix(f"{key} = ").split("{")[0].strip()
        raise AssertionError(f"there is no message {key} of one line")

    def _until(self, *request):
        try:
            eventually(" ".join(request), lambda: self._ask(*request) is True)
        except AssertionError as error:
            raise AssertionError(f"{error}; there is\n{self._ask('show')}") from error

    def _ask(self, *request):
        self.hands.stdin.write(json.dumps(request) + "\n")
        self.hands.stdin.flush()
        return json.loads(self.hands.stdout.readline())


class Form(html.parser.HTMLParser):
    """The fields of the consent page as a browser sends them when everything is ticked."""

    def __init__(self):
        super().__init__()
        self.action, self.fields = None, []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "form":
            self.action = attributes["action"]
        if tag == "input" and "name" in attributes:
            kind = attributes.get("type", "text")
            is_preset = "checked" in attributes and attributes["name"] != "access"
            if kind in ("hidden", "checkbox") or is_preset or attributes.get("id") == "access-180":
                self.fields.append((attributes["name"], attributes.get("value", "on")))


def allow(address):
    """Opens Google's page at `address`, ticks everything, continues, and comes back to the program."""
    with OPENER.open(address, timeout=60) as page:
        form = Form()
        form.feed(page.read().decode())
        at = urllib.parse.urljoin(page.url, form.action)
    data = urllib.parse.urlencode([*form.fields, ("decision", "continue")]).encode()
    with OPENER.open(at, data, timeout=60) as back:
        assert back.url.startswith("http://127.0.0.1:") and "/o/oauth2/" not in back.url, back.url
