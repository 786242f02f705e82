"""Helpers that make the theme's dynamic properties take effect."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtWidgets import QWidget


def set_property(widget: QWidget, name: str, value: Any) -> None:
    """Set a property that the style sheet looks at, and have the widget restyled if it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def plain_tip(text: str) -> str:
    """A tool tip's text as it was typed: Qt would read anything with a tag in it as markup."""
    return f"<span>{escape(text)}</span>" if "<" in text or "&" in text else text


def restyle(widget: QWidget, **properties: Any) -> None:
    """Set several of those properties (``restyle(button, variant="primary")``)."""
    for name, value in properties.items():
        set_property(widget, name, value)
