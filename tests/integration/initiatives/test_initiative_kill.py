"""A server that is killed in the middle: whatever it said yes to is stored, once, and nothing else is broken."""

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlencode

import pytest
from django.db import connection
from wagtail.models import Page

from core.models import OutboxMail
from initiatives.models import Submission
from tests import initiative_factories as make

ROOT = Path(__file__).parents[3]
PEOPLE, AT_ONCE, KILLED_AFTER = 200, 16, 60
PATIENCE = 60


@pytest.fixture
def server(transactional_db, tmp_path):  # noqa: ARG001 - the database must be committed to
    """A real web server on this test's database, with a mail server that never answers."""
    make.organisation()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    silent = socket.socket()
    silent.bind(("127.0.0.1", 0))
    silent.listen()
    environment = {
        **os.environ,
        "DATABASE_URL": _database_url(),
        "EMAIL_URL": f"smtp://127.0.0.1:{silent.getsockname()[1]}",
        "BASE_URL": f"http://localhost:{port}",
        "VAR_DIR": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "config.settings",
    }
    command = [str(Path(sys.executable).with_name("granian")), "--interface", "wsgi", "--host", "127.0.0.1"]
    command += ["--port", str(port), "--workers", "1", "--blocking-threads", "8", "--log-level", "critical"]
    process = subprocess.Popen([*command, "config.wsgi:application"], cwd=ROOT, env=environment, start_new_session=True)
    try:
        _wait(port)
        yield process, port
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(20)
        silent.close()


def _database_url():
    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        return f"sqlite:///{name}"
    address, mark, options = os.environ["DATABASE_URL"].partition("?")
    return f"{address.rpartition('/')[0]}/{name}{mark}{options}"


def _wait(port):
    until, said = time.monotonic() + PATIENCE, "nothing"
    while time.monotonic() < until:
        try:
            status, _location, said, _headers = _ask(port, "GET", "/readyz")
            if status == 200:
                return
        except OSError as error:
            said = str(error)
        time.sleep(0.2)
    pytest.fail(f"the server did not start; it said: {said}")


def _ask(port, method, path, body=None, headers=None):
    client = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        client.request(method, path, body, {"Host": f"localhost:{port}", **(headers or {})})
        answer = client.getresponse()
        return answer.status, answer.getheader("Location") or "", answer.read().decode(), answer.headers
    finally:
        client.close()


def test_whatever_was_acknowledged_before_a_kill_is_stored_once(server):
    process, port = server
    _status, _location, page, headers = _ask(port, "GET", make.FORM)
    cookie = headers["Set-Cookie"].split(";")[0]
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)[1]
    key = re.search(r'name="form_key" value="([^"]+)"', page)[1]
    time.sleep(3)
    yes, lock = [], threading.Lock()

    def person(number):
        own = {"title": f"Idee {number}", "email": f"person{number}@example.org"}
        typed = urlencode(make.TYPED | own | {"form_key": key, "csrfmiddlewaretoken": token}, doseq=True)
        sent = {"Content-Type": "application/x-www-form-urlencoded", "Cookie": cookie}
        try:
            status, location, _page, _headers = _ask(port, "POST", make.FORM, typed, sent)
        except (OSError, http.client.HTTPException):
            return None  # killed meanwhile: nobody said yes
        if status == 302:
            with lock:
                yes.append((number, location))
                if len(yes) == KILLED_AFTER:
                    os.killpg(process.pid, signal.SIGKILL)
        return status

    with ThreadPoolExecutor(AT_ONCE) as threads:
        answers = set(threads.map(person, range(PEOPLE)))
    assert answers == {302, None}
    assert KILLED_AFTER <= len(yes) < PEOPLE
    _check_what_is_stored(yes)


def _check_what_is_stored(yes):
    """Look with fresh eyes, as the next server would."""
    connection.close()
    stored = {one.title: str(one.reference) for one in Submission.objects.all()}
    assert len(stored) == Submission.objects.count()
    assert {f"Idee {number}": stored.get(f"Idee {number}") for number, _location in yes} == {
        f"Idee {number}": location.rstrip("/").rsplit("/", 1)[1] for number, location in yes
    }
    # Each has its first step and its mail, whether or not the answer still reached the person: all or nothing.
    assert set(Submission.objects.filter(events=None)) == set()
    assert OutboxMail.objects.count() == len(stored)
    assert Page.find_problems() == ([], [], [], [], [])
