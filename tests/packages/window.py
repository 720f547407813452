"""A window driven through WebDriver, and the browser of the user in front of it: just enough of both, without packages."""

import html.parser
import json
import time
import urllib.error
import urllib.parse
import urllib.request

PATIENCE = 120
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
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
    """A session with the program that `binary` starts."""

    def __init__(self, port, binary):
        self.base = f"http://127.0.0.1:{port}/session"
        wanted = {"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": {"binary": binary}}}}

        def begin():
            try:
                return self._call("POST", "", wanted)["sessionId"]
            except (urllib.error.URLError, ConnectionError):
                return None

        self.base += "/" + eventually("the driver", begin)

    def click(self, test_id):
        def click():
            try:
                self._call("POST", f"/element/{self._find(test_id)}/click", {})
                return True
            except urllib.error.HTTPError:
                return None

        eventually(f"something to click called {test_id}", click)

    def sees(self, test_id):
        def look():
            try:
                return self._call("GET", f"/element/{self._find(test_id)}/displayed") or None
            except urllib.error.HTTPError:
                return None

        eventually(f"the sight of {test_id}", look)

    def fill(self, test_id, text):
        self.sees(test_id)
        element = self._find(test_id)
        self._call("POST", f"/element/{element}/clear", {})
        self._call("POST", f"/element/{element}/value", {"text": text})

    def run(self, script):
        return self._call("POST", "/execute/sync", {"script": script, "args": []})

    def close(self):
        try:
            self._call("DELETE", "")
        except (urllib.error.URLError, ConnectionError):
            pass

    def _find(self, test_id):
        found = self._call("POST", "/element", {"using": "css selector", "value": f"[data-testid='{test_id}']"})
        return found[ELEMENT]

    def _call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data, {"Content-Type": "application/json"}, method=method)
        with OPENER.open(request, timeout=60) as answer:
            return json.load(answer)["value"]


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
            is_chosen = kind in ("hidden", "checkbox") or attributes.get("id") == "access-180"
            if is_chosen:
                self.fields.append((attributes["name"], attributes.get("value", "on")))


def allow(address):
    """Opens Google's page at `address`, ticks everything, continues, and comes back to the program."""
    with OPENER.open(address, timeout=60) as page:
        form = Form()
        form.feed(page.read().decode())
        at = urllib.parse.urljoin(page.url, form.action)
    data = urllib.parse.urlencode([*form.fields, ("decision", "continue")]).encode()
    with OPENER.open(at, data, timeout=60) as back:
        assert back.url.startswith("http://127.0.0.1:"), back.url
