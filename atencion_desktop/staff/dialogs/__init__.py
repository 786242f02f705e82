"""The first run and the shop's settings."""
