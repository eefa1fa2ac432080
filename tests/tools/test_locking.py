"""A requirement file that would tell where packages come from is refused."""

from __future__ import annotations

from tools.environment import REQUIREMENTS
from tools.locking import INPUTS, addresses


def test_addresses_and_index_options_are_found() -> None:
    place, option = "https:" + "//example.test/simple", "--extra-index" + "-url"
    text = f"{option} {place}\n--find-links=here\none==1\n"
    assert addresses(text) == [option, place, "--find-links=here"]


def test_the_committed_lists_have_none() -> None:
    for name in INPUTS:
        assert addresses((REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8")) == []
