"""A mixed basket becomes one order per channel and vendor; nothing is lost or counted twice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.basket import BasketItem, basket_total, basket_total_with_tax, split_basket
from blangkon_desktop.domain.catalogue import Channel, Product


def _product(channel: Channel, vendor: str, sku: str, price: int = 10_000) -> Product:
    return Product(
        product_id=f"{channel}:{sku}",
        channel=channel,
        sku=sku,
        name=f"Barang {sku}",
        vendor_id=f"{channel}:{vendor}",
        vendor=vendor,
        price=price,
        price_with_tax=price * 112 // 100,
    )


_ITEMS = st.lists(
    st.builds(
        BasketItem,
        st.builds(
            _product,
            st.sampled_from(list(Channel)),
            st.sampled_from(["maju", "jaya"]),
            st.sampled_from(["a", "b", "c"]),
        ),
        st.integers(1, 500),
    ),
    max_size=12,
)


def test_one_vendor_on_one_channel_is_one_order() -> None:
    items = [BasketItem(_product(Channel.TISERA, "maju", sku), 2) for sku in "abc"]
    (group,) = split_basket(items)
    assert (group.channel, group.vendor_id, group.vendor) == (Channel.TISERA, "tisera:maju", "maju")
    assert group.items == tuple(items)
    assert (group.total, group.total_with_tax) == (60_000, 67_200)


def test_another_vendor_or_another_channel_is_another_order() -> None:
    items = [
        BasketItem(_product(Channel.TISERA, "maju", "a"), 1),
        BasketItem(_product(Channel.TISERA, "jaya", "b"), 1),
        BasketItem(_product(Channel.MBIZMARKET, "maju", "c"), 1),
        BasketItem(_product(Channel.TISERA, "maju", "d"), 1),
    ]
    groups = split_basket(items)
    assert [g.vendor_id for g in groups] == ["tisera:maju", "tisera:jaya", "mbizmarket:maju"]
    assert [i.product.sku for i in groups[0].items] == ["a", "d"]


def test_the_same_product_twice_is_one_line_with_both_quantities() -> None:
    product = _product(Channel.GRATIS_ONGKIR, "maju", "a")
    (group,) = split_basket([BasketItem(product, 2), BasketItem(product, 3)])
    assert group.items == (BasketItem(product, 5),)


def test_items_without_quantity_make_no_order() -> None:
    assert split_basket([BasketItem(_product(Channel.TISERA, "maju", "a"), 0)]) == ()
    assert split_basket([]) == ()


@given(_ITEMS)
def test_splitting_keeps_every_rupiah(items: list[BasketItem]) -> None:
    groups = split_basket(items)
    assert sum(g.total for g in groups) == basket_total(items)
    assert sum(g.total_with_tax for g in groups) == basket_total_with_tax(items)
    assert len({(g.channel, g.vendor_id) for g in groups}) == len(groups)
    assert all(i.product.vendor_id == g.vendor_id for g in groups for i in g.items)
