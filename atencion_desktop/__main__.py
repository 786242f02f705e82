"""``python -m atencion_desktop``: the same as ``atencion``."""

from __future__ import annotations

import sys

from atencion_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
