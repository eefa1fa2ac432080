"""Run as a process that a test kills: a laptop that dies at a chosen moment of its exchange, or a hub.

`python -m tests.sync.dying laptop FOLDER MOMENT` · `python -m tests.sync.dying hub DB_URL HOST:PORT`
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import httpx2

from blangkon_desktop.hub.desk import LocalHub
from tests.fakes import FixedClock
from tests.sync.laptops import IDS, Laptop, Meddle, over

MOMENTS = ("before-push", "after-push", "before-pull", "after-pull", "second-push")


def main(arguments: list[str]) -> None:
    """See the module."""
    kind, where, what = arguments
    if kind == "hub":
        LocalHub(where, IDS.new, FixedClock().now).serve(what, lambda url: print(url, flush=True))
    else:
        Laptop(Path(where), None, over(_deadly(what))).desk.run()


def _deadly(moment: str) -> Meddle:
    pushes = [0]

    def meddle(request: httpx2.Request, wire: httpx2.BaseTransport) -> httpx2.Response:
        push = request.url.path.endswith("/batches")
        pushes[0] += push
        if moment == f"before-{'push' if push else 'pull'}" or (moment == "second-push" and pushes[0] == 2):
            os._exit(9)
        answer = wire.handle_request(request)
        response = httpx2.Response(
            answer.status_code, headers=answer.headers, stream=httpx2.ByteStream(b"".join(answer.iter_raw()))
        )
        if moment == f"after-{'push' if push else 'pull'}":
            os._exit(9)
        return response

    return meddle


if __name__ == "__main__":
    main(sys.argv[1:])
