"""An environment is taken as it is only when its stamp fits the files of now."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tools.environment import DEVELOPMENT, Environment, digest, ensure


@pytest.fixture
def made(tmp_path: Path) -> Environment:
    """An environment that looks whole and fits."""
    pins = tmp_path / "pins.txt"
    pins.write_text("one==1 --hash=sha256:00\n", encoding="utf-8")
    environment = Environment(tmp_path / "venv", pins, editable=True)
    environment.programs.mkdir(parents=True)
    environment.python.symlink_to(sys.executable)
    environment.stamp.write_text(json.dumps(environment.wanted()), encoding="utf-8")
    return environment


def test_a_fitting_environment_is_left_alone(made: Environment) -> None:
    ensure(made)
    assert [path.name for path in made.programs.iterdir()] == [made.python.name]


def test_other_pins_no_longer_fit(made: Environment) -> None:
    made.requirements.write_text("one==2 --hash=sha256:00\n", encoding="utf-8")
    assert made.stamped() != made.wanted()


def test_a_half_made_environment_counts_as_none(made: Environment) -> None:
    made.stamp.write_text('{"place": ', encoding="utf-8")
    assert made.stamped() == {}
    made.stamp.unlink()
    assert made.stamped() == {}


def test_an_environment_whose_python_is_gone_counts_as_none(made: Environment) -> None:
    made.python.unlink()
    assert made.stamped() == {}


def test_a_moved_environment_no_longer_fits(made: Environment, tmp_path: Path) -> None:
    made.path.rename(tmp_path / "elsewhere")
    moved = Environment(tmp_path / "elsewhere", made.requirements, editable=True)
    assert moved.stamped() != moved.wanted()


def test_line_ends_of_a_windows_checkout_change_nothing(tmp_path: Path) -> None:
    (tmp_path / "unix").write_bytes(b"a\nb\n")
    (tmp_path / "windows").write_bytes(b"a\r\nb\r\n")
    assert digest([tmp_path / "unix"]) == digest([tmp_path / "windows"])


def test_the_tests_run_in_the_pinned_environment() -> None:
    """A figure or a pass from another set of packages would prove nothing."""
    assert Path(sys.prefix) == DEVELOPMENT.path
    assert DEVELOPMENT.stamped().get("requirements") == DEVELOPMENT.wanted()["requirements"]
