"""Widgets that features share: each one small, keyboard-first, and drawn by the theme."""
