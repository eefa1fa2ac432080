"""The form of the wizard: nothing that was filled in is lost on the way to the draft and back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.basket import BasketItem, split_basket
from blangkon_desktop.domain.catalogue import Channel, Product
from blangkon_desktop.usecases.keep_draft import KeepDraft
from blangkon_desktop.usecases.order_form import (
    FormLine,
    OrderForm,
    OrderForms,
    forms_of,
    to_request,
)
from blangkon_desktop.usecases.order_form_json import forms_from_json, forms_to_json
from tests.fakes import CountingIds, FixedClock
from tests.offices import ReadyOffice

TODAY = date(2026, 11, 24)
_texts = st.text(max_size=40)
_lines = st.builds(
    FormLine, _texts, _texts, _texts, st.integers(0, 10**9), st.integers(0, 10**9), st.integers(1, 10**7)
)
_forms = st.builds(
    OrderForm,
    channel=st.sampled_from(list(Channel)),
    vendor_id=_texts,
    vendor=_texts,
    lines=st.lists(_lines, max_size=4).map(tuple),
    request_key=_texts,
    purpose=_texts,
    shipping=st.integers(0, 10**9),
    delivery_by=st.none() | st.dates(),
)


def _form(**fields: object) -> OrderForm:
    line = FormLine("tisera:map", "Map", "buah", 2_500, 2_500, 4)
    return OrderForm(Channel.TISERA, "tisera:jaya", "Toko Jaya", (line,), "key-1", **fields)  # type: ignore[arg-type]


@given(st.lists(_forms, min_size=1, max_size=3), st.integers(0, 5))
def test_a_draft_comes_back_as_it_was(forms: list[OrderForm], page: int) -> None:
    kept = OrderForms(tuple(forms), len(forms) - 1, page)
    assert forms_from_json(forms_to_json(kept)) == kept


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"v": 1}', '{"v": 99}', '{"v": 1, "at": 5, "page": 0, "forms": []}'])
def test_a_text_that_is_no_draft_is_none(text: str) -> None:
    assert forms_from_json(text) is None


def test_a_basket_of_two_sellers_gives_two_forms_that_share_what_was_filled_in() -> None:
    products = [
        Product(f"{c}:a", c, "a", "Map", f"{c}:v", "Toko", 1_000, 1_000) for c in (Channel.TISERA, Channel.MBIZMARKET)
    ]
    forms = forms_of(split_basket([BasketItem(p, 2) for p in products]), CountingIds().new)
    assert [f.channel for f in forms.forms] == [Channel.TISERA, Channel.MBIZMARKET]
    assert forms.forms[0].request_key != forms.forms[1].request_key
    filled = forms.with_form(_form(rup="60000001", purpose="ATK", ppk="budi", reason_for_choice="termurah"))
    following = filled.after_saving()
    assert following is not None
    assert (following.at, following.form.channel, following.form.purpose) == (1, Channel.MBIZMARKET, "ATK")
    assert following.form.reason_for_choice == ""  # another seller, another reason
    assert following.after_saving() is None


def test_taking_the_quantity_to_nothing_takes_the_line_away() -> None:
    assert _form().with_quantity("tisera:map", 9).lines[0].quantity == 9
    assert _form().with_quantity("tisera:map", 0).lines == ()


def test_the_request_has_a_date_and_a_digest_of_its_content() -> None:
    request, other = to_request(_form(purpose=" ATK "), TODAY), to_request(_form(purpose="Buku"), TODAY)
    assert (request.purpose, request.delivery_by) == ("ATK", date(2026, 12, 1))
    assert request.digest != other.digest
    assert request.request_key == "key-1"


def test_drafts_are_kept_per_person_and_forgotten(tmp_path: Path) -> None:
    office = ReadyOffice.make(tmp_path / "office")
    desk = KeepDraft(office.program.office(), FixedClock())
    desk.save("pejabat", "draft-1", OrderForms((_form(),)))
    desk.save("pejabat", "draft-1", OrderForms((_form(purpose="ATK"),), 0, 3))
    kept = desk.newest("pejabat")
    assert kept is not None
    assert (kept.draft_id, kept.forms.form.purpose, kept.forms.page) == ("draft-1", "ATK", 3)
    assert desk.newest("ppk") is None
    desk.forget("pejabat", "draft-1")
    assert desk.newest("pejabat") is None
    office.close()
