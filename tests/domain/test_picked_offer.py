"""Offers beside ordered goods: replaced as a whole, whole after the journey through a payload."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.picked_offer import (
    MOST_BESIDE,
    PickedOffer,
    offers_from_payload,
    offers_to_payload,
    picked_beside,
)

OFFER = PickedOffer(
    "tisera:A", "tisera:B", "Kertas <b>HVS</b>", "CV Maju", Channel.TISERA, "rim", 50_000, 55_500, "", "2026-11-27"
)


def test_offers_survive_their_payload() -> None:
    offers = (OFFER, replace(OFFER, product="tisera:C", priced_on="2026-11-01", price=999_999_999_999_999))
    assert offers_from_payload(json.loads(json.dumps(offers_to_payload(offers)))) == offers


@pytest.mark.parametrize("damage", [{"price": "x"}, {"name": 3}, {"channel": "pasar"}])
def test_a_damaged_payload_is_refused(damage: dict[str, object]) -> None:
    with pytest.raises((TypeError, ValueError)):
        offers_from_payload([offers_to_payload([OFFER])[0] | damage])


def test_what_was_chosen_takes_the_place_of_what_was_beside_the_same_product() -> None:
    other = replace(OFFER, beside="tisera:Z")
    chosen = [replace(OFFER, product=f"tisera:{n}") for n in range(MOST_BESIDE + 3)]
    made = picked_beside((OFFER, other), "tisera:A", chosen)
    assert made == (other, *chosen[:MOST_BESIDE])
    assert picked_beside(made, "tisera:A", ()) == (other,)
