"""Atención: the desktop program of a front desk. Importing it brings in nothing else."""
