"""Allow an order beyond a ceiling, in writing, by who answers for the budget; and take the permission back."""

from __future__ import annotations

from collections.abc import Callable

from blangkon_desktop.domain.allowances import ALLOWED, MAX_REASON, WITHDRAWN, overriders
from blangkon_desktop.domain.budget import Allowance
from blangkon_desktop.domain.errors import InvalidInput, NotFound
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.money import MAX_RUPIAH, Rupiah
from blangkon_desktop.domain.people import Person, Role, require_role
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.order_access import required_reason
from blangkon_desktop.usecases.order_content import find_budget_line
from blangkon_desktop.usecases.ports import Clock, IdSource, OfficeReader, OfficeStore

_ALLOW = Sentence("memberi izin melampaui pagu", "allow going beyond a ceiling")


class OverrideBudget:
    """Permissions to go beyond a ceiling: each is one entity of the journal, so that none is lost beside an import."""

    def __init__(self, store: OfficeStore, policy: Callable[[], Policy], clock: Clock, ids: IdSource) -> None:
        self._store = store
        self._policy = policy
        self._clock = clock
        self._ids = ids

    def may(self, person: Person) -> bool:
        """Whether the person holds one of the roles that the policy names today."""
        return person.may(*self._roles())

    def allow(self, person: Person, rup: str, account: str | None, amount: Rupiah, reason: str | None) -> Allowance:
        """Let orders of a line go `amount` rupiah beyond its ceiling.

        The same permission again (line, amount and reason) changes nothing. Raises NotAllowed for another role,
        InvalidInput for a line that is not there, an amount of nothing, or a missing reason.
        """
        require_role(person, *self._roles(), action=_ALLOW)
        text = _checked_reason(reason)
        if not 0 < amount <= MAX_RUPIAH:
            raise _no_amount()
        with self._store.write(person.user) as writer:
            line = find_budget_line(writer, rup, account)
            for known in writer.budget_allowances(line.rup):
                same = (known.account, known.amount, known.reason) == (line.account, amount, text)
                if known.counts and same:
                    return known
            allowance_id = self._ids.new()
            payload = {"rup": line.rup, "account": line.account, "amount": str(amount), "reason": text}
            writer.append(Change(EntityKind.BUDGET, allowance_id, ALLOWED, payload))
            return _find(writer, allowance_id)

    def withdraw(self, person: Person, allowance_id: str, reason: str | None) -> Allowance:
        """Take a permission back; what was ordered under it stays and is shown as to be looked at.

        Withdrawing it again changes nothing. NotFound (`budget.no_allowance`) for an unknown one.
        """
        require_role(person, *self._roles(), action=_ALLOW)
        text = _checked_reason(reason)
        with self._store.write(person.user) as writer:
            known = _find(writer, allowance_id)
            if not known.counts:
                return known
            change = Change(EntityKind.BUDGET, known.allowance_id, WITHDRAWN, {"reason": text}, base=known.head)
            writer.append(change)
            return _find(writer, known.allowance_id)

    def _roles(self) -> tuple[Role, ...]:
        return overriders(self._policy(), self._clock.now().date())


def _find(reader: OfficeReader, allowance_id: str) -> Allowance:
    found = reader.allowance(allowance_id)
    if found is None:
        raise NotFound(
            "budget.no_allowance",
            Sentence("Izin melampaui itu tidak ada.", "There is no such permission."),
            next_step=Sentence("Lihat daftarnya dengan `budget show RUP`.", "See them with `budget show RUP`."),
            field="id",
            data={"id": allowance_id[:80]},
        )
    return found


def _checked_reason(reason: str | None) -> str:
    text = required_reason(reason)
    if len(text) > MAX_REASON:
        raise InvalidInput(
            "budget.reason_too_long",
            Sentence(f"Alasan lebih dari {MAX_REASON} huruf.", f"The reason is longer than {MAX_REASON} characters."),
            next_step=Sentence("Tulis lebih singkat.", "Write it shorter."),
            field="reason",
        )
    return text


def _no_amount() -> InvalidInput:
    return InvalidInput(
        "budget.no_amount",
        Sentence("Jumlah izin harus lebih dari nol.", "The amount must be more than nothing."),
        next_step=Sentence("Tulis jumlah dalam rupiah bulat.", "Write an amount in whole rupiah."),
        field="amount",
    )
