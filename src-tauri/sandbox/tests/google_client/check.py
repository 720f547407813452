"""Drives the sandbox with Google's own Python client.

Consent (this script plays the browser), initiate, state, download, the 24-hour refusal, accessType:check and reset must all work
with libraries that no one here wrote, or the sandbox is no stand-in for Google.

    python check.py --sandbox-binary PATH
"""

import argparse
import base64
import contextlib
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import zipfile

import google_auth_oauthlib.flow
import requests
from google.auth.exceptions import RefreshError
from google.auth.transport.requests import Request
from googleapiclient import discovery, discovery_cache
from googleapiclient.errors import HttpError

SCOPE = "https://www.googleapis.com/auth/dataportability."


def main():
    """Runs every check and says which one failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sandbox-binary", required=True, type=pathlib.Path)
    arguments = parser.parse_args()
    # The redirect of a desktop app is http on loopback; oauthlib wants to be told that this is meant.
    os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"
    with tempfile.TemporaryDirectory() as directory, sandbox(arguments.sandbox_binary, directory) as (origin, client_file):
        for check in (
            every_method_of_the_discovery_document_is_served,
            one_time_access_from_consent_to_reset,
            time_based_access_with_its_24_hours,
            a_partly_granted_consent_is_reported,
            a_declined_consent_is_reported,
        ):
            try:
                check(origin, client_file)
            except Exception:
                print(f"FAILED  {check.__name__}", file=sys.stderr)
                raise
            print(f"ok      {check.__name__}")


@contextlib.contextmanager
def sandbox(binary, directory):
    """A running sandbox with jobs of a second; gives its origin and a client file."""
    client_file = pathlib.Path(directory, "client.json")
    command = [binary, "--control", "--job-seconds", "1-1", "--accounts", "anna,bo", "--python-client-file", client_file]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            line = process.stdout.readline()
            found = re.fullmatch(r"listening on (http://127\.0\.0\.1:\d+)\n", line)
            assert found, f"the sandbox said {line!r}"
            yield found.group(1), client_file
        finally:
            process.terminate()


def every_method_of_the_discovery_document_is_served(origin, client_file):
    """Each method in Google's document exists; without a token each answers 401 in Google's envelope."""
    document = json.loads(discovery_cache.get_static_doc("dataportability", "v1"))
    methods = [method for resource in document["resources"].values() for method in resource["methods"].values()]
    assert len(methods) == 6, [method["id"] for method in methods]
    for method in methods:
        path = re.sub(r"\{[^}]*\}", "00000000-0000-4000-8000-000000000000", method["flatPath"])
        answer = requests.request(method["httpMethod"], f"{origin}/{path}", json={}, timeout=10)
        assert answer.status_code == 401, (method["id"], answer.status_code)
        assert answer.json()["error"]["status"] == "UNAUTHENTICATED", method["id"]
    scopes = document["auth"]["oauth2"]["scopes"]
    assert len(scopes) == 73
    query = urllib.parse.urlencode({
        "client_id": json.loads(client_file.read_text())["installed"]["client_id"],
        "redirect_uri": "http://127.0.0.1:1/",
        "response_type": "code",
        "scope": " ".join(scopes),
    })
    page = requests.get(f"{origin}/o/oauth2/v2/auth?{query}", timeout=10)
    boxes = re.findall(r'type="checkbox" name="scope" value="([^"]+)"', page.text)
    assert set(boxes) == set(scopes), set(scopes) ^ set(boxes)


def one_time_access_from_consent_to_reset(origin, client_file):
    """The way of Google's quickstart for one-time access."""
    credentials = consent(client_file, ["myactivity.search"], access="once")
    assert credentials.id_token is None
    api = service(origin, credentials)
    assert api.accessType().check(body={}).execute() == {"oneTimeResources": ["myactivity.search"]}

    started = api.portabilityArchive().initiate(body={"resources": ["myactivity.search"]}).execute()
    assert started["accessType"] == "ACCESS_TYPE_ONE_TIME", started
    state = finished(api, started["archiveJobId"])
    files = downloaded(state["urls"])
    assert "Portability/archive_browser.json" in files, sorted(files)
    activities = json.loads(files["Portability/My Activity/Search/MyActivity.json"])
    assert activities and {"header", "title", "time", "products"} <= activities[0].keys()

    again = refused(api.portabilityArchive().initiate(body={"resources": ["myactivity.search"]}))
    assert (again.status_code, again.reason_word) == (429, "RESOURCE_EXHAUSTED_ONE_TIME")
    assert again.metadata["previous_job_ids"] == started["archiveJobId"]

    assert api.authorization().reset(body={}).execute() == {}
    bearer = {"Authorization": f"Bearer {credentials.token}"}
    assert requests.post(f"{origin}/v1/accessType:check", headers=bearer, timeout=10).status_code == 401
    try:
        # The library meets the 401 with a refresh of its own, which is refused as well.
        api.accessType().check(body={}).execute()
    except RefreshError as error:
        assert error.args[1]["error"] == "invalid_grant", error.args
    else:
        raise AssertionError("a reset grant could be refreshed")
    gone = requests.get(state["urls"][0], timeout=10)
    assert gone.status_code == 404 and "NoSuchKey" in gone.text


def time_based_access_with_its_24_hours(origin, client_file):
    """The way of Google's quickstart for time-based access, with the snake_case fields that it sends."""
    credentials = consent(client_file, ["myactivity.youtube", "maps.reviews"], access="180")
    before = credentials.token
    credentials.refresh(Request())
    assert credentials.token != before
    api = service(origin, credentials)
    assert api.accessType().check(body={}).execute() == {"timeBasedResources": ["maps.reviews", "myactivity.youtube"]}

    other = refused(api.portabilityArchive().initiate(body={"resources": ["chrome.history"]}))
    assert other.status_code == 403 and [detail["@type"].rsplit(".", 1)[1] for detail in other.details] == ["DebugInfo"]

    start = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - 7 * 86_400))
    body = {"resources": ["myactivity.youtube"], "start_time": start}
    started = api.portabilityArchive().initiate(body=body).execute()
    assert started["accessType"] == "ACCESS_TYPE_TIME_BASED", started
    running = refused(api.portabilityArchive().initiate(body=body))
    assert (running.status_code, running.reason_word) == (409, "ALREADY_EXISTS_TIME_BASED")
    assert running.metadata["job_id"] == started["archiveJobId"]
    state = finished(api, started["archiveJobId"])
    assert state["startTime"] == start
    files = downloaded(state["urls"])
    activities = json.loads(files["Portability/My Activity/YouTube/MyActivity.json"])
    assert activities and all(item["time"] >= start for item in activities)

    again = refused(api.portabilityArchive().initiate(body=body))
    assert (again.status_code, again.reason_word) == (429, "RESOURCE_EXHAUSTED_TIME_BASED")
    assert again.metadata["previous_job_ids"].split(",")[-1] == started["archiveJobId"]
    assert again.metadata["timestamp_after_24hrs"].endswith("Z")
    move(origin, seconds=86_400)
    credentials.refresh(Request())
    second = api.portabilityArchive().initiate(body=body).execute()
    name = f"archiveJobs/{second['archiveJobId']}"
    assert api.archiveJobs().cancel(name=name, body={}).execute() == {}
    cancelled = api.archiveJobs().getPortabilityArchiveState(name=f"{name}/portabilityArchiveState").execute()
    assert cancelled["state"] == "CANCELLED"

    rule = {"route": "initiate", "what": {"kind": "job_fails"}, "when": {"next": 1}}
    requests.post(f"{origin}/sandbox/faults", json=rule, timeout=10).raise_for_status()
    failing = api.portabilityArchive().initiate(body={"resources": ["maps.reviews"]}).execute()["archiveJobId"]
    assert "urls" not in finished(api, failing, expected="FAILED")
    retried = api.archiveJobs().retry(name=f"archiveJobs/{failing}", body={}).execute()["archiveJobId"]
    assert retried != failing
    finished(api, retried)

    answer = requests.post(f"{origin}/revoke", data={"token": credentials.token}, timeout=10)
    assert (answer.status_code, answer.content) == (200, b"")


def a_partly_granted_consent_is_reported(origin, client_file):
    """oauthlib warns when fewer scopes were granted than asked for; the warning carries the token."""
    try:
        consent(client_file, ["chrome.history", "maps.reviews"], access="30", tick=["maps.reviews"], account="bo")
    except Warning as warning:
        assert warning.token["scope"] == [f"{SCOPE}maps.reviews"] or warning.token["scope"] == f"{SCOPE}maps.reviews"
        assert warning.token["refresh_token_expires_in"] == 30 * 86_400
    else:
        raise AssertionError("the missing scope went unnoticed")
    state = requests.get(f"{origin}/sandbox/state", timeout=10).json()
    assert state["grants"][-1]["account"] == "bo"


def a_declined_consent_is_reported(_origin, client_file):
    """Cancel comes back as access_denied."""
    try:
        consent(client_file, ["chrome.history"], access="once", press="cancel")
    except Exception as error:
        assert "access_denied" in str(error), error
    else:
        raise AssertionError("a declined consent gave credentials")


class Browser:
    """A person in front of the consent page, as `webbrowser` would open it."""

    def __init__(self, access, tick, account, press):
        self.access, self.tick, self.account, self.press = access, tick, account, press

    def open(self, url, new=0, autoraise=True):
        """Called by Google's library; it then waits for the redirect, so the person acts beside it."""
        threading.Thread(target=self.visit, args=(url,), daemon=True).start()
        return True

    def visit(self, url):
        """Reads the form, fills it in, presses the button and follows the redirect."""
        page = requests.get(url, timeout=10)
        page.raise_for_status()
        hidden = re.search(r'name="request" value="([^"]*)"', page.text).group(1).replace("&amp;", "&")
        boxes = re.findall(r'type="checkbox" name="scope" value="([^"]+)"', page.text)
        wanted = [box for box in boxes if self.tick is None or box.removeprefix(SCOPE) in self.tick]
        form = [("request", hidden), ("account", self.account), ("access", self.access), ("decision", self.press)]
        form += [("scope", box) for box in wanted]
        answer = requests.post(page.url.split("?")[0], data=form, timeout=10)
        answer.raise_for_status()


def consent(client_file, resources, access, tick=None, account="anna", press="continue"):
    """Google's own sign-in for desktop apps, with a scripted person."""
    import webbrowser

    webbrowser.register("sandbox", None, Browser(access, tick, account, press), preferred=True)
    scopes = [SCOPE + resource for resource in resources]
    flow = google_auth_oauthlib.flow.InstalledAppFlow.from_client_secrets_file(str(client_file), scopes=scopes)
    return flow.run_local_server(host="127.0.0.1", port=0, authorization_prompt_message=None, timeout_seconds=20)


def service(origin, credentials):
    """Google's generated client, pointed at the sandbox."""
    return discovery.build(
        "dataportability", "v1", credentials=credentials, static_discovery=True, client_options={"api_endpoint": origin}
    )


def finished(api, job, expected="COMPLETE"):
    """Polls until the job has ended."""
    for _ in range(100):
        state = api.archiveJobs().getPortabilityArchiveState(name=f"archiveJobs/{job}/portabilityArchiveState").execute()
        if state["state"] != "IN_PROGRESS":
            assert state["state"] == expected, state["state"]
            return state
        assert "urls" not in state
        time.sleep(0.1)
    raise AssertionError("the job did not end")


def downloaded(urls):
    """All files of all archives; Python's reader checks every CRC."""
    files = {}
    for url in urls:
        answer = requests.get(url, timeout=10)
        answer.raise_for_status()
        hashes = dict(part.split("=", 1) for part in re.split(r",\s*", answer.headers["x-goog-hash"]))
        assert hashes["crc32c"] == base64.b64encode(crc32c(answer.content).to_bytes(4, "big")).decode()
        with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
            assert archive.testzip() is None
            for name in archive.namelist():
                assert name not in files, name
                files[name] = archive.read(name)
    return files


def crc32c(data):
    """Castagnoli's polynomial, bit by bit: slow, and independent of the sandbox."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ (0x82F63B78 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def move(origin, seconds):
    """Moves the sandbox's clock."""
    requests.post(f"{origin}/sandbox/clock", json={"advance_seconds": seconds}, timeout=10).raise_for_status()


def refused(call):
    """The error of a call that must fail, with its details by type."""
    try:
        answer = call.execute()
    except HttpError as error:
        body = json.loads(error.content)["error"]
        error.details = body.get("details", [])
        infos = [detail for detail in error.details if detail["@type"].endswith("ErrorInfo")]
        error.reason_word = infos[0]["reason"] if infos else None
        error.metadata = infos[0].get("metadata", {}) if infos else {}
        return error
    raise AssertionError(f"the call went through: {answer}")


if __name__ == "__main__":
    main()
