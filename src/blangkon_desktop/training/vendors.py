"""The vendors of a practice catalogue: who they are, where they sit, what they trade, how much they offer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from blangkon_desktop.domain.catalogue import Channel, Vendor
from blangkon_desktop.training.chance import Draw, around, digits, pick
from blangkon_desktop.training.names import BODIES, MANNERS, firm_name, trader_name
from blangkon_desktop.training.vocabulary import Region, Trade, Vocabulary

BANK = "Bank Jateng"


@dataclass(frozen=True, slots=True)
class Seller:
    """A vendor with what the generator knows of it beside: trade, spelling, price level, products it will have.

    `assured` are categories of which it has at least one product; `staples` says that it has the fixed offers too.
    """

    vendor: Vendor
    number: int
    trade: Trade
    manner: str
    level: float
    appetite: float
    assured: tuple[str, ...] = ()
    staples: bool = False


def make_sellers(draw: Draw, words: Vocabulary, count: int) -> tuple[Seller, ...]:
    """`count` sellers, the founders of the vocabulary first; no two have the same name on one channel."""
    taken: set[str] = set()
    sellers = []
    for number in range(1, count + 1):
        founder = words.founders[number - 1] if number <= len(words.founders) else None
        trade = words.trade(founder.trade) if founder else words.trades.pick(draw)
        channel = founder.channel if founder else words.channels.pick(draw)
        sellers.append(
            Seller(
                vendor=_vendor(draw, words, number, channel, trade, taken),
                number=number,
                trade=trade,
                manner=MANNERS.pick(draw),
                level=around(draw, 0.06),
                appetite=trade.size * around(draw, 0.9),
                assured=founder.assured if founder else (),
                staples=founder is not None and founder.trade == "stationery",
            )
        )
    return tuple(sellers)


def fewest_products(words: Vocabulary, sellers: Sequence[Seller]) -> int:
    """How many products the sellers need at least: everything that is assured, and one each."""
    return sum(floor_of(words, seller) for seller in sellers)


def floor_of(words: Vocabulary, seller: Seller) -> int:
    """The least number of products of one seller."""
    staples = len(words.categories["stationery"].staples) if seller.staples else 0
    return max(1, len(seller.assured) + staples)


def _vendor(draw: Draw, words: Vocabulary, number: int, channel: Channel, trade: Trade, taken: set[str]) -> Vendor:
    form = trade.forms.pick(draw)
    body = form in BODIES
    region = words.regions.pick(draw)
    name = _free_name(draw, words, form, trade, region, taken)
    pkp = body and draw() < trade.pkp * 1.25
    registered = pkp or body or draw() < 0.7
    return Vendor(
        vendor_id=f"{channel.value}:V-{number:04}",
        channel=channel,
        name=name,
        legal_form=form if body else "perorangan",
        pkp=pkp,
        umkk=_umkk(draw, form),
        region=region.code,
        address=_address(draw, words, region),
        npwp=_npwp(draw, body) if registered else "",
        bank=BANK,
        account_number="9" + digits(draw, 9),
        account_name=name.upper() if body else name.removeprefix(form).strip().upper(),
    )


def _free_name(draw: Draw, words: Vocabulary, form: str, trade: Trade, region: Region, taken: set[str]) -> str:
    for attempt in range(40):
        if form in BODIES:
            name = firm_name(draw, form, trade.business, words.firm)
        else:
            name = trader_name(draw, form, tuple(words.people["owners"]), words.firm)
        if attempt >= 3:
            name = f"{name} {region.name}"
        if attempt >= 6:
            name = f"{name} {attempt - 4}"
        if name.casefold() not in taken:
            break
    taken.add(name.casefold())
    return name


def _umkk(draw: Draw, form: str) -> bool | None:
    chance = draw()
    if chance < 0.05:
        return None  # the marketplace does not say
    return chance < (0.5 if form == "PT" else 0.93)


def _address(draw: Draw, words: Vocabulary, region: Region) -> str:
    street = f"{pick(draw, words.streets)} No. {1 + int(draw() * 180)}"
    if region.code.count(".") == 2:
        return f"{street}, Kec. {region.name}, {region.regency}"
    return f"{street}, {region.regency}"


def _npwp(draw: Draw, body: bool) -> str:
    """Sixteen digits in the form of today's numbers, in a range (99…) that is given to nobody."""
    if body:
        return f"099{digits(draw, 7)}513000"
    return f"99{digits(draw, 14)}"
