"""Which schema this version of the program knows, without loading Alembic."""

from __future__ import annotations

SCHEMA = 7
"""How many revisions there are: kept in the file's ``user_version``, checked by a test."""
