"""dev.py runs on the standard library alone, names its commands, and refuses what it does not know."""

from __future__ import annotations

import subprocess
import sys

import pytest

from dev import COMMANDS
from tests.architecture.tree import ROOT


def door(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run dev.py without any installed package in reach (-S) and without the environment's hints (-E)."""
    return subprocess.run(
        [sys.executable, "-S", "-E", "dev.py", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_help_lists_every_command_with_a_sentence() -> None:
    answer = door("help")
    assert answer.returncode == 0, answer.stderr
    for name, command in COMMANDS.items():
        assert command.__doc__
        assert f"  {name} " in answer.stdout


def test_nothing_said_means_help() -> None:
    assert door().stdout == door("--help").stdout == door("help").stdout


def test_an_unknown_command_is_wrong_usage() -> None:
    answer = door("tset")
    assert answer.returncode == 2
    assert "no command 'tset'" in answer.stderr


def test_an_unknown_bench_is_wrong_usage() -> None:
    answer = door("bench", "nothing-like-this")
    assert answer.returncode == 2
    assert "nothing-like-this" in answer.stderr


@pytest.mark.parametrize("name", ["run", "test", "setup", "check", "bench", "tour", "docs", "translate", "package"])
def test_the_promised_commands_are_there(name: str) -> None:
    assert name in COMMANDS
