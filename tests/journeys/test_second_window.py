"""A second window on one data folder ends and calls the first; commands work beside it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.offices import PASSWORD, ReadyOffice

pytestmark = pytest.mark.slow

WINDOW = """
import sys
from blangkon_desktop.entry import open_window
sys.exit(open_window(lambda stage: print(stage, flush=True)))
"""


def test_one_folder_has_one_window(office: ReadyOffice) -> None:
    environment = {**os.environ, "BLANGKON_DATA_DIR": str(office.program.data_dir), "BLANGKON_PASSWORD": PASSWORD}
    command = [sys.executable, "-c", WINDOW]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        try:
            assert first.stdout.readline() == "painted\n"
            assert first.stdout.readline() == "usable\n"
            second = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
            assert (second.returncode, second.stdout) == (0, "painted\n")
            beside = [sys.executable, "-m", "blangkon_desktop", "--as", "ppk", "order", "list"]
            assert subprocess.run(beside, env=environment, capture_output=True, timeout=60, check=False).returncode == 0
            assert first.poll() is None
        finally:
            first.kill()
