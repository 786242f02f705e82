"""The schema's history: one revision per step, run by Alembic inside one transaction."""
