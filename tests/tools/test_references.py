"""The generated references: every module and every command is in them."""

from __future__ import annotations

from tests.architecture.tree import source_modules
from tools.commands_reference import reference
from tools.references import module_list


def test_every_module_is_listed_with_what_it_owns() -> None:
    text = module_list()
    for module in source_modules():
        assert module.is_package or f"- `{module.path.stem}`: " in text


def test_every_command_of_the_contract_is_listed() -> None:
    text = reference()
    for command in ("init", "catalog search", "order create", "sync run", "hub serve", "rules eval", "tour"):
        assert f"## `blangkon {command} " in text or f"## `blangkon {command}`" in text
