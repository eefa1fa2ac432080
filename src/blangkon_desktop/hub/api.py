"""HTTP around the hub's service: paths, size limits, problem answers, and a signature on every answer."""

from __future__ import annotations

from collections.abc import Callable

from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool

from blangkon_desktop.domain.errors import BlangkonError, Conflict, InvalidInput, NotAllowed, NotFound
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.hub.service import Call, HubService
from blangkon_desktop.sync.wire.models import MAX_PACKED_BYTES, Problem, Said
from blangkon_desktop.sync.wire.packing import to_json
from blangkon_desktop.sync.wire.signing import (
    DEVICE_HEADER,
    DIGEST_HEADER,
    KEY_HEADER,
    NONCE_HEADER,
    SIGNATURE_HEADER,
)

JSON = "application/json"
ZSTD = "application/zstd"
BYTES = "application/octet-stream"
_STATUS = ((InvalidInput, 422), (NotAllowed, 403), (NotFound, 404), (Conflict, 409))
Work = Callable[[Call], bytes]
PartWork = Callable[[Call], tuple[bytes, str]]


def make_app(service: HubService) -> FastAPI:
    """The ASGI application; it owns nothing, the service does the work in worker threads."""
    app = FastAPI(title="Blangkon hub", docs_url=None, redoc_url=None, openapi_url=None)
    door = _Door(service)

    @app.get("/health")
    async def health() -> Response:
        return Response(await run_in_threadpool(service.health), media_type=JSON)

    @app.post("/v1/pair")
    async def pair(request: Request) -> Response:
        return await door.answer(request, service.pair, JSON)

    @app.post("/v1/offices/{office}/batches")
    async def batches(office: str, request: Request) -> Response:
        return await door.answer(request, lambda call: service.push(office, call), JSON)

    @app.get("/v1/offices/{office}/changes")
    async def changes(office: str, request: Request, cursor: str = "", have: int = 0) -> Response:
        return await door.answer(request, lambda call: service.changes(office, cursor, have, call), ZSTD)

    @app.post("/v1/offices/{office}/leases")
    async def leases(office: str, request: Request) -> Response:
        return await door.answer(request, lambda call: service.lease(office, call), JSON)

    @app.get("/v1/offices/{office}/policy")
    async def policy(office: str, request: Request, id: str = "", above: str = "") -> Response:
        return await door.answer(request, lambda call: service.policy(office, id, above, call), ZSTD)

    @app.get("/v1/offices/{office}/catalogue")
    async def catalogue(office: str, request: Request, state: str = "") -> Response:
        return await door.answer(request, lambda call: service.catalogue(office, state, call), ZSTD)

    @app.get("/v1/offices/{office}/segments/{name}")
    async def segment(office: str, name: str, request: Request) -> Response:
        wanted = request.headers.get("Range", "")
        return await door.answer_part(request, lambda call: service.segment(office, name, wanted, call))

    return app


class _Door:
    """Turns requests into calls and what the service says into signed answers."""

    def __init__(self, service: HubService) -> None:
        self._service = service

    async def answer(self, request: Request, work: Work, media_type: str) -> Response:
        body = await _capped_body(request)
        call = _call(request, body or b"")
        if body is None:
            return self._signed(call, 413, _problem(_too_large(), 413), "application/problem+json")
        return await run_in_threadpool(self._worked, call, work, media_type)

    async def answer_part(self, request: Request, work: PartWork) -> Response:
        """A part of something, with its `Content-Range`."""
        told: list[str] = []

        def part(call: Call) -> bytes:
            content, place = work(call)
            told.append(place)
            return content

        call = _call(request, b"")
        answer = await run_in_threadpool(self._worked, call, part, BYTES, 206)
        if told:
            answer.headers["Content-Range"] = told[0]
        return answer

    def _worked(self, call: Call, work: Work, media_type: str, done: int = 200) -> Response:
        try:
            return self._signed(call, done, work(call), media_type)
        except BlangkonError as error:
            status = next((status for family, status in _STATUS if isinstance(error, family)), 500)
            return self._signed(call, status, _problem(error, status), "application/problem+json")

    def _signed(self, call: Call, status: int, content: bytes, media_type: str) -> Response:
        headers = {SIGNATURE_HEADER: self._service.sign(call.nonce, status, content), "Cache-Control": "no-store"}
        return Response(content, status_code=status, headers=headers, media_type=media_type)


async def _capped_body(request: Request) -> bytes | None:
    """The body, or None as soon as it is more than a batch may have."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > MAX_PACKED_BYTES:
            return None
    return bytes(body)


def _call(request: Request, body: bytes) -> Call:
    headers, url = request.headers, request.url
    return Call(
        method=request.method,
        target=f"{request.scope['path']}?{url.query}" if url.query else str(request.scope["path"]),
        body=body,
        device_id=headers.get(DEVICE_HEADER, ""),
        nonce=headers.get(NONCE_HEADER, ""),
        signature=headers.get(SIGNATURE_HEADER, ""),
        digest=headers.get(DIGEST_HEADER, ""),
        key=headers.get(KEY_HEADER, ""),
    )


def _problem(error: BlangkonError, status: int) -> bytes:
    return to_json(
        Problem(
            code=error.code,
            status=status,
            title=_said(error.title),
            detail=_said(error.detail),
            next_step=_said(error.next_step),
            expected=int(error.data.get("expected", 0)),
        )
    )


def _said(sentence: Sentence) -> Said:
    return Said(id=sentence.id, en=sentence.en)


def _too_large() -> InvalidInput:
    return InvalidInput(
        "sync.too_large",
        Sentence("Kiriman terlalu besar untuk hub.", "What was sent is too large for the hub."),
        next_step=Sentence("Perbarui program ini, lalu kirim lagi.", "Update this program, then send again."),
    )
