"""Records of the budget as JSON values of the journal and back; money is a decimal string."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from blangkon_desktop.domain.budget import AccountShare, DpaCeiling, RupPackage
from blangkon_desktop.domain.catalogue import PurchaseKind


def package_to_payload(package: RupPackage) -> dict[str, Any]:
    """A package as JSON values."""
    payload = {
        "rup": package.rup,
        "name": package.name,
        "method": package.method,
        "kind": package.kind.value,
        "ceiling": str(package.ceiling),
        "satker": package.satker,
        "year": package.year,
        "specification": package.specification,
    }
    return payload if package.in_force else {**payload, "in_force": False}


def package_from_payload(payload: Mapping[str, Any]) -> RupPackage:
    """A package from JSON values."""
    return RupPackage(**{**payload, "kind": PurchaseKind(payload["kind"]), "ceiling": int(payload["ceiling"])})


def share_to_payload(share: AccountShare) -> dict[str, Any]:
    """An account share as JSON values."""
    return {
        "rup": share.rup,
        "account": share.account,
        "sub_activity": share.sub_activity,
        "ceiling": str(share.ceiling),
        "source_of_funds": share.source_of_funds,
    }


def share_from_payload(payload: Mapping[str, Any]) -> AccountShare:
    """An account share from JSON values."""
    return AccountShare(**{**payload, "ceiling": int(payload["ceiling"])})


def dpa_to_payload(row: DpaCeiling) -> dict[str, Any]:
    """A ceiling of the DPA as JSON values."""
    return {
        "sub_activity": row.sub_activity,
        "account": row.account,
        "package": row.package,
        "ceiling": str(row.ceiling),
        "sub_activity_name": row.sub_activity_name,
        "account_name": row.account_name,
        "source_of_funds": row.source_of_funds,
    }


def dpa_from_payload(payload: Mapping[str, Any]) -> DpaCeiling:
    """A ceiling of the DPA from JSON values."""
    return DpaCeiling(**{**payload, "ceiling": int(payload["ceiling"])})
