"""Chromium on a portal's pages: from the disk, and from a server on loopback."""

import contextlib
import functools
import http.server
import threading
from pathlib import Path

from playwright.sync_api import Browser, Page

PROGRAM = "/usr/bin/chromium"
# Adds up how far the layout shifts without a person's doing, from before the page's first paint.
SHIFTS = """
window.layoutShift = 0;
new PerformanceObserver(list => {
  for (const one of list.getEntries()) if (!one.hadRecentInput) window.layoutShift += one.value;
}).observe({type: 'layout-shift', buffered: true});
"""


@contextlib.contextmanager
def served(folder: Path):
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_arguments) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()


def opened(browser: Browser, address: str, faults: list[str], **options) -> Page:
    """A page whose console errors, broken policies and requests to other hosts are faults."""
    page = browser.new_page(**options)
    page.add_init_script(SHIFTS)
    host = address.split("/", 3)[2]
    page.on("console", lambda message: faults.append(f"{address}: {message.text}") if message.type == "error" else None)
    page.on("pageerror", lambda error: faults.append(f"{address}: {error}"))
    page.on("request", lambda request: faults.append(f"{address} asks {request.url}") if foreign(request.url, host) else None)
    page.goto(address)
    return page


def foreign(url: str, host: str) -> bool:
    return not (url.startswith("file:") or url.startswith("data:") or url.split("/", 3)[2] == host)
