"""The laptop's side of HTTP: signed requests out, and nothing believed that the paired hub has not signed.

Redirects are refused, answers are read up to a cap and within a deadline, and nothing is unpacked without a limit.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from urllib.parse import quote, urlsplit

import httpx2

from blangkon_desktop.domain.errors import Conflict
from blangkon_desktop.domain.journal import SCHEMA
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.sync.address import clean_address, is_inside
from blangkon_desktop.sync.invite_code import key_fingerprint
from blangkon_desktop.sync.trouble import not_our_hub, refused, unreachable
from blangkon_desktop.sync.wire import models, packing, signing
from blangkon_desktop.usecases.ports import DeviceKey, IdSource
from blangkon_desktop.usecases.sync_ports import FrozenBatch, HubLink, PairingTerms

TIMEOUT = httpx2.Timeout(20.0, connect=8.0)
DEADLINE = 120.0
"""Seconds that one answer may take as a whole, however slowly it drips."""
_DONE = (200, 206)
"""All of something, or the part that was asked for."""
Open = Callable[[str], httpx2.Client]


def open_client(url: str) -> httpx2.Client:
    """A client for one exchange; inside the office's network no proxy is asked."""
    trust = not is_inside(urlsplit(url).hostname or "")
    return httpx2.Client(base_url=url, timeout=TIMEOUT, follow_redirects=False, trust_env=trust)


class HubClient:
    """Speaks with hubs in this device's name. One exchange opens one connection."""

    def __init__(self, device: DeviceKey, ids: IdSource, open_http: Open = open_client) -> None:
        self._device = device
        self._ids = ids
        self._open = open_http

    def introduce(self, url: str, terms: PairingTerms) -> HubLink:
        """Pair; see `SyncCycle.introduce`."""
        address, fingerprint = clean_address(url), key_fingerprint(terms.invite)
        with self._open(address) as http:
            health = _record(models.Health, _exchange(http, http.build_request("GET", "/health"))[1])
            if not health.hub_key.startswith(fingerprint):
                raise _not_the_inviter()
            asked = models.PairRequest(
                invite=terms.invite,
                office_id=terms.office_id,
                practice=terms.practice,
                device_id=self._device.device_id,
                public_key=self._device.public_key,
                schema_version=SCHEMA,
                lent_until={str(year): last for year, last in terms.lent_until.items()},
            )
            body = self._call(http, health.hub_key, "POST", "/v1/pair", packing.to_json(asked))
            answer = _record(models.PairAnswer, body)
        if answer.hub_key != health.hub_key or (terms.office_id or answer.office_id) != answer.office_id:
            raise not_our_hub("the answer is for another office or hub")
        return HubLink(
            address,
            answer.hub_id,
            answer.hub_key,
            answer.epoch,
            answer.practice,
            answer.hub_office_id,
            answer.office_id,
        )

    def session(self, link: HubLink) -> HubSession:
        """An exchange with the paired hub; a context manager."""
        return HubSession(self, link, self._open(link.url))

    def _call(
        self, http: httpx2.Client, hub_key: str, method: str, target: str, body: bytes = b"", **headers: str
    ) -> bytes:
        """One signed request; returns the content of a signed answer, raises what the hub refused."""
        nonce = self._ids.new()
        text = signing.request_text(method, target, nonce, body)
        sent = {
            "Accept-Encoding": "identity",
            signing.DEVICE_HEADER: self._device.device_id,
            signing.NONCE_HEADER: nonce,
            signing.SIGNATURE_HEADER: self._device.sign(text),
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        response, content = _exchange(http, http.build_request(method, target, content=body, headers=sent))
        answer = signing.answer_text(nonce, response.status_code, content)
        if not signing.signature_holds(hub_key, answer, response.headers.get(signing.SIGNATURE_HEADER, "")):
            raise not_our_hub(f"HTTP {response.status_code} without the hub's signature")
        if response.status_code not in _DONE:
            raise refused(_record(models.Problem, content))
        return content


class HubSession:
    """Requests of one exchange over one connection."""

    def __init__(self, client: HubClient, link: HubLink, http: httpx2.Client) -> None:
        self._client = client
        self._link = link
        self._http = http

    def __enter__(self) -> HubSession:
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def push(self, batch: FrozenBatch) -> models.BatchAnswer:
        """Send a batch, always as the same bytes; the answer is read but not yet believed."""
        headers = {
            "Content_Type": "application/zstd",
            "Idempotency_Key": f'"{batch.batch_id}"',
            "Content_Digest": signing.content_digest(batch.body),
        }
        body = self._call("POST", "batches", batch.body, **headers)
        return _record(models.BatchAnswer, body)

    def changes(self, cursor: str, have: int) -> models.Page:
        """The page after a cursor; own batches up to seq `have` are left out."""
        body = self._call("GET", f"changes?cursor={cursor}&have={have}")
        return _record(models.Page, _unpacked(body))

    def policy(self, policy_id: str, above: str) -> models.PolicyAnswer:
        """The newest policy file above a version; read but not yet believed."""
        body = self._call("GET", f"policy?id={policy_id}&above={above}")
        return _record(models.PolicyAnswer, _unpacked(body))

    def catalogue(self, state: str) -> models.CatalogueAnswer:
        """The catalogue for who stands on a state; read but not yet believed."""
        return _record(models.CatalogueAnswer, _unpacked(self._call("GET", f"catalogue?state={quote(state, safe='')}")))

    def piece(self, name: str, start: int, length: int) -> bytes:
        """Some bytes of a segment, fewer at its end."""
        wanted = f"bytes={start}-{start + length - 1}"
        return self._call("GET", f"segments/{name}", Range=wanted)

    def lease(self, year: int, above: int) -> models.LeaseAnswer:
        """A block of letter numbers above the highest that is known to be lent."""
        asked = models.LeaseRequest(year=year, above=above)
        return _record(models.LeaseAnswer, self._call("POST", "leases", packing.to_json(asked)))

    def _call(self, method: str, what: str, body: bytes = b"", **headers: str) -> bytes:
        target = f"/v1/offices/{self._link.office_id}/{what}"
        return self._client._call(self._http, self._link.hub_key, method, target, body, **headers)


def _exchange(http: httpx2.Client, request: httpx2.Request) -> tuple[httpx2.Response, bytes]:
    """Send and read at most the cap within the deadline. NoConnection for anything that goes wrong below HTTP."""
    until = time.monotonic() + DEADLINE
    try:
        response = http.send(request, stream=True)
        try:
            if response.headers.get("content-encoding", "identity") != "identity" or response.is_redirect:
                raise not_our_hub(f"HTTP {response.status_code} that was not asked for")
            content = bytearray()
            for part in response.iter_raw():
                content += part
                if len(content) > models.MAX_ANSWER_BYTES or time.monotonic() > until:
                    raise not_our_hub("the answer is too large or too slow")
        finally:
            response.close()
    except httpx2.HTTPError as error:
        raise unreachable(str(error) or type(error).__name__) from error
    return response, bytes(content)


def _record(kind: type[packing.Record], body: bytes) -> packing.Record:
    try:
        return packing.read(kind, body)
    except packing.Malformed as error:
        raise not_our_hub(str(error)) from error


def _unpacked(body: bytes) -> bytes:
    try:
        return packing.unpack(body, models.MAX_ANSWER_BYTES)
    except packing.Malformed as error:
        raise not_our_hub(str(error)) from error


def _not_the_inviter() -> Conflict:
    return Conflict(
        "pair.not_the_inviter",
        Sentence("Undangan ini bukan dari hub di alamat itu.", "This invitation is not from the hub at that address."),
        detail=Sentence("Tidak ada yang dikirim.", "Nothing was sent."),
        next_step=Sentence("Periksa alamat dan kode undangan.", "Check the address and the invitation."),
        field="invite",
    )
