"""The permissions of this feature; ``feature.py`` says which roles hold them."""

from __future__ import annotations

READ = "complaints.read"
"""See the register and its papers."""
REGISTER = "complaints.register"
"""Write drafts, register them, sign and print their sheets."""
WORK = "complaints.work"
"""Move a case on; the transition table says which part each role plays."""
