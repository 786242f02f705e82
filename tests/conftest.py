"""What every test gets: an isolated machine, the Qt guards, and the store's fixtures."""

from __future__ import annotations

import os

# Before Qt is imported by anyone: without a screen it would abort the process.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

pytest_plugins = [
    "tests.isolation",
    "tests.guards",
    "tests.store_fixtures",
    "tests.postgres_fixtures",
    "tests.shop_fixtures",
    "tests.complaints_hands",
    "tests.front_desk_hands",
]
