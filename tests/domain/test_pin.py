"""PINs: four to eight digits, none that a thief would try first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.pin import check_new_pin, is_pin


@pytest.mark.parametrize("pin", ["1357", "2580", "19071945", "1123", "0909"])
def test_good_pins(pin: str) -> None:
    check_new_pin(pin)


@pytest.mark.parametrize("pin", ["", "135", "135792468", "13a7", "13 57", "١٣٥٧", "¹³⁵⁷", "-135"])
def test_what_is_no_pin(pin: str) -> None:
    assert not is_pin(pin)
    with pytest.raises(InvalidInput, match=r"pin\.form"):
        check_new_pin(pin)


@pytest.mark.parametrize("pin", ["0000", "77777777", "1234", "12345678", "4321", "7890", "0987", "8901"])
def test_pins_that_are_tried_first(pin: str) -> None:
    with pytest.raises(InvalidInput, match=r"pin\.too_easy") as refused:
        check_new_pin(pin)
    assert refused.value.field == "pin"


@given(st.text(max_size=10))
def test_a_pin_is_only_ever_plain_digits(text: str) -> None:
    assert is_pin(text) == (4 <= len(text) <= 8 and all(c in "0123456789" for c in text))
