"""A real site of ``make run`` per organisation, and a real Chromium that reports what a visitor would never say."""

import http.client
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import lighthouse
import pytest
import run
from playwright.sync_api import Browser, Page, Request, Response, sync_playwright

ROOT = Path(__file__).parents[2]
SCREENSHOTS = ROOT / "var" / "screenshots"
PATIENCE = 120  # seconds for a first start on a busy machine

type Site = Callable[[str], str]
type NewPage = Callable[..., Page]


@pytest.fixture(scope="session")
def site_of(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Return the address of the running site of an organisation, started when first asked for."""
    with ExitStack() as stack:
        addresses: dict[str, str] = {}

        def site_of(org: str) -> str:
            if org not in addresses:
                addresses[org] = stack.enter_context(_running(org, tmp_path_factory.mktemp(org)))
            return addresses[org]

        yield site_of


@pytest.fixture(scope="session")
def site(site_of: Site) -> str:
    """Return the address of the site of vleuten, without a slash at its end."""
    return site_of("vleuten")


@contextmanager
def _running(org: str, folder: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {**run.environment(org, port), "VAR_DIR": str(folder)}
    log = folder / "server.log"
    with log.open("w") as output:
        server = subprocess.Popen(
            [sys.executable, "scripts/serve.py", str(port)], cwd=ROOT, env=environment, stdout=output, stderr=output
        )
        try:
            _wait(server, port, log)
            yield f"http://localhost:{port}"
        finally:
            server.terminate()
            server.wait(20)


def _wait(server: "subprocess.Popen[bytes]", port: int, log: Path) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and server.poll() is None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        try:
            connection.request("GET", "/readyz")
            if connection.getresponse().status == http.HTTPStatus.OK:
                return
        except OSError:
            pass  # it does not listen yet
        finally:
            connection.close()
        time.sleep(0.2)
    pytest.fail(f"the site did not start:\n{log.read_text()}")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return a browser for all tests."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=lighthouse.chromium(), args=["--no-sandbox", "--disable-gpu"]
        )
        yield started
        started.close()


@pytest.fixture
def new_page(browser: Browser) -> Iterator[NewPage]:
    """Open pages of a fresh visitor: ``new_page(width=360, javascript=True)``.

    The test fails at its end on an error in the console, a request that failed, and a request to another host.
    """
    problems: list[str] = []
    with ExitStack() as stack:

        def new_page(width: int = 360, *, javascript: bool = True) -> Page:
            height = 740 if width < 700 else 900
            context = browser.new_context(
                viewport={"width": width, "height": height},
                java_script_enabled=javascript,
                locale="nl-NL",
                timezone_id="Europe/Amsterdam",
                reduced_motion="reduce",
            )
            stack.callback(context.close)
            page = context.new_page()
            _watch(page, problems)
            return page

        yield new_page
    assert problems == []


@pytest.fixture
def page(new_page: NewPage) -> Page:
    """Return one page of a visitor with a phone."""
    return new_page(360)


def _watch(page: Page, problems: list[str]) -> None:
    def on_request(request: Request) -> None:
        if urlsplit(request.url).hostname not in {"localhost", None}:
            problems.append(f"request to another host: {request.url}")

    def on_response(response: Response) -> None:
        # A page itself may answer 404 or 422; what it loads may not.
        if response.status >= 400 and not response.request.is_navigation_request():
            problems.append(f"{response.status} for {response.url}")

    page.on("request", on_request)
    page.on("response", on_response)
    page.on("pageerror", lambda error: problems.append(f"error in a script: {error}"))
    page.on(
        "console",
        lambda message: (
            problems.append(f"console: {message.text}")
            if message.type == "error" and not message.text.startswith("Failed to load resource")
            else None
        ),
    )
