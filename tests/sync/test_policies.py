"""Policy files through the hub: checked before they are offered, signed, fetched, refused when anything is wrong."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import httpx2
import pytest
from sqlalchemy import update

from blangkon_desktop.domain.errors import Conflict, InvalidInput
from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.domain.routing import RouteFacts, decide_route
from blangkon_desktop.hub.store.identity import load_identity
from blangkon_desktop.hub.store.tables import policies
from blangkon_desktop.sync.wire.packing import POLICY_PURPOSE
from blangkon_desktop.sync.wire.signing import signed_fields
from tests.rules import next_version
from tests.sync.laptops import IDS, Hub, Laptop, over

ADMIN = Person("admin", "Admin", "", frozenset({Role.ADMIN}), "x")


@contextmanager
def paired(tmp_path: Path) -> Iterator[tuple[Laptop, Hub]]:
    """A laptop that is paired with a running hub and has sent its entries."""
    laptop, hub = Laptop(tmp_path / "a", IDS.new()), Hub(tmp_path)
    with hub.running() as url:
        laptop.desk.pair(ADMIN, url, hub.invite()[0])
        assert laptop.desk.run().policy is None
        yield laptop, hub
    laptop.close()


def in_force(laptop: Laptop) -> str:
    """The version that decides on a laptop."""
    return laptop.policies.in_force().version


def tamper(hub: Hub, *, sign: bool, **changes: str) -> None:
    """Change what the hub's database holds of its policy, signed anew with its key or not."""
    with hub.store() as store:
        identity = load_identity(store)
        if sign:
            with store.read() as connection:
                row = connection.execute(policies.select()).one()
            fields = {**row._mapping, **changes, "hub_id": identity.hub_id}
            changes["signature"] = identity.key.sign(
                signed_fields(POLICY_PURPOSE, {k: v for k, v in fields.items() if k != "name"})
            )
        store.transact(lambda c: c.execute(update(policies).values(**changes)))


def test_two_versions_are_pushed_and_the_newest_decides_on_every_laptop(tmp_path: Path) -> None:
    with paired(tmp_path) as (a, hub):
        _, new = hub.desk.push_policy(next_version("2026-12"), "p.toml")
        assert new
        news = a.desk.run().policy
        assert news is not None
        assert (news.version, news.taken) == ("2026-12", True)
        assert "Aturan Batang 2026-12" in news.said.id
        assert a.desk.run().policy is None
        hub.desk.push_policy(next_version("2027-01", line=75_000_000, since="2027-03-01"), "p.toml")
        b = Laptop(tmp_path / "b", None)
        link = a.book.link()
        assert link is not None
        _, joined = b.desk.join(link.url, hub.invite(link.office_id)[0])
        assert joined.policy is not None
        assert in_force(b) == "2027-01"
        a.desk.run()
        b.close()
    assert [file.kept.record.version for file in a.policies.files()] == ["2027-01", "2026-12", "2024-03"]
    assert [file.kept.record.version for file in b.policies.files()] == ["2027-01", "2024-03"]
    assert {file.kept.record.came_from for file in a.policies.files()} == {link.url, ""}
    for day, value in ((date(2027, 2, 28), 50_000_000), (date(2027, 3, 1), 75_000_000)):
        assert decide_route(a.policies.in_force(), RouteFacts(value, day)).outcome == "marketplace"
        assert decide_route(a.policies.in_force(), RouteFacts(value + 1, day)).outcome == "ekatalog-lokal"


def test_the_hub_checks_first_and_keeps_every_version_in_order(tmp_path: Path) -> None:
    hub = Hub(tmp_path)
    with pytest.raises(InvalidInput) as invalid:
        hub.desk.push_policy(next_version("2026-12").replace("over = 60000000", "over = 1"), "p.toml")
    assert invalid.value.data["problems"]
    first, second = next_version("2026-12"), next_version("2027-01")
    assert hub.desk.push_policy(first, "p.toml")[1]
    assert hub.desk.push_policy(second, "p.toml")[1]
    assert not hub.desk.push_policy(first, "p.toml")[1]
    for text, code in (
        (first + "# other", "policy.same_version"),
        (next_version("2026-11"), "policy.older"),
        (next_version("2027-1"), "policy.same_version"),
    ):
        with pytest.raises(Conflict) as refused:
            hub.desk.push_policy(text, "p.toml")
        assert refused.value.code == code
    assert [known.version for known in hub.desk.policies()] == ["2027-01", "2026-12"]


def test_a_policy_of_other_offices_is_not_fetched(tmp_path: Path) -> None:
    with paired(tmp_path) as (laptop, hub):
        hub.desk.push_policy(next_version("2026-12").replace('id = "batang"', 'id = "kendal"', 1), "p.toml")
        assert laptop.desk.run().policy is None
        assert in_force(laptop) == "2024-03"


@pytest.mark.faults
@pytest.mark.parametrize(
    ("sign", "changes"),
    [
        (False, {"text": next_version("2026-12", line=90_000_000)}),
        (False, {"sha256": "0" * 64}),
        (False, {"version": "2028-01"}),
        (False, {"pushed_at": "2026-01-01"}),
        (False, {"signature": "ab" * 64}),
        (True, {"sha256": "0" * 64}),
        (True, {"text": next_version("2026-12", line=90_000_000)}),
    ],
)
def test_what_the_hub_did_not_sign_is_refused_and_said(tmp_path: Path, sign: bool, changes: dict[str, str]) -> None:
    with paired(tmp_path) as (laptop, hub):
        hub.desk.push_policy(next_version("2026-12"), "p.toml")
        tamper(hub, sign=sign, **changes)
        laptop.admit("baru")
        outcome = laptop.desk.run()
        assert outcome.accepted == 1
        assert outcome.policy is not None
        assert not outcome.policy.taken
        assert "tidak berubah" in outcome.policy.said.id
        assert "not changed" in outcome.policy.said.en
        assert in_force(laptop) == "2024-03"
        assert len(laptop.policies.files()) == 1


@pytest.mark.faults
def test_a_broken_file_is_refused_even_when_the_hub_signed_it(tmp_path: Path) -> None:
    with paired(tmp_path) as (laptop, hub):
        hub.desk.push_policy(next_version("2026-12"), "p.toml")
        broken = next_version("2026-12").replace("over = 60000000", "over = 60000001")
        tamper(hub, sign=True, text=broken, sha256=hashlib.sha256(broken.encode()).hexdigest())
        news = laptop.desk.run().policy
        assert news is not None
        assert not news.taken
        assert news.version == "2026-12"
        assert in_force(laptop) == "2024-03"


@pytest.mark.faults
def test_a_wire_that_breaks_at_the_policy_costs_no_entry(tmp_path: Path) -> None:
    def cut(request: httpx2.Request, wire: httpx2.BaseTransport) -> httpx2.Response:
        if request.url.path.endswith("/policy"):
            raise httpx2.ConnectError("the line went dead")
        return wire.handle_request(request)

    with paired(tmp_path) as (laptop, hub):
        hub.desk.push_policy(next_version("2026-12"), "p.toml")
        laptop.admit("baru")
        broken = laptop.reopen(over(cut))
        outcome = broken.desk.run()
        assert (outcome.accepted, outcome.policy) == (1, None)
        broken.close()
        whole = Laptop(laptop.folder, None)
        news = whole.desk.run().policy
        assert news is not None
        assert news.taken
        whole.close()


def test_a_hub_that_was_made_before_policies_gets_their_table(tmp_path: Path) -> None:
    hub = Hub(tmp_path)
    with hub.store() as store:
        store.transact(policies.drop)
    assert hub.desk.policies() == ()
    assert hub.desk.push_policy(next_version("2026-12"), "p.toml")[1]
    assert hub.count("SELECT count(*) FROM policies") == 1
