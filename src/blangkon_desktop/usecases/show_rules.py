"""The rules as their screen shows them: which file decides, where it came from, and the rows of a day in groups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from blangkon_desktop.domain.policy import policy_title
from blangkon_desktop.domain.text import Language, Sentence
from blangkon_desktop.usecases.manage_policies import PolicyDesk, PolicyFile
from blangkon_desktop.usecases.show_policy import (
    PolicyGroup,
    PolicyLine,
    origin_words,
    policy_file,
    policy_groups,
)

_FILES = Sentence("Berkas aturan", "Policy files")
_IN_FORCE = Sentence("berlaku", "in force")
_KEPT = Sentence("disimpan", "kept")
_UNUSABLE = Sentence("tidak dipakai", "not used")


@dataclass(frozen=True, slots=True)
class RulesView:
    """The file in force with where it came from, and the rows in force on a day; the files are the first group."""

    title: str
    origin: str
    on: date
    groups: tuple[PolicyGroup, ...]


def rules_view(desk: PolicyDesk, on: date, language: Language = "id") -> RulesView:
    """What the page of the rules shows for a day."""
    files = desk.files()
    decides = next(file for file in files if file.in_force)
    policy = desk.in_force()
    listed = PolicyGroup(_FILES.text(language), tuple(_file_line(file, language) for file in files))
    return RulesView(
        title=policy_title(policy),
        origin=origin_words(policy_file(decides)).text(language),
        on=on,
        groups=(listed, *policy_groups(policy, on, language)),
    )


def _file_line(file: PolicyFile, language: Language) -> PolicyLine:
    record, policy = file.kept.record, file.kept.policy
    state = _IN_FORCE if file.in_force else _KEPT if policy else _UNUSABLE
    return PolicyLine(
        name=policy_title(policy) if policy else f"{record.policy_id} {record.version}",
        value=state.text(language),
        rule=f"SHA-256 {record.sha256[:12]}",
        valid_from=record.came_at[:10],
        valid_to="",
        source=origin_words(policy_file(file)).text(language),
        certain=policy is not None,
        note=file.kept.problem.text(language),
        line=0,
    )
