"""The rules that every form in ``ui/`` keeps, as functions that name what is wrong."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

SUFFIXES = {
    "QAction": ("action",),
    "QCheckBox": ("check",),
    "QComboBox": ("combo",),
    "QDateEdit": ("edit",),
    "QDateTimeEdit": ("edit",),
    "QDialogButtonBox": ("buttons",),
    "QDoubleSpinBox": ("spin",),
    "QFormLayout": ("layout",),
    "QFrame": ("frame", "card", "line", "panel", "bar"),
    "QGridLayout": ("layout",),
    "QGroupBox": ("group",),
    "QHBoxLayout": ("layout",),
    "QLabel": ("label",),
    "QLineEdit": ("edit",),
    "QListView": ("list",),
    "QListWidget": ("list",),
    "QPlainTextEdit": ("edit",),
    "QProgressBar": ("progress",),
    "QPushButton": ("button",),
    "QRadioButton": ("radio",),
    "QScrollArea": ("area", "scroll"),
    "QSpinBox": ("spin",),
    "QSplitter": ("splitter",),
    "QStackedWidget": ("stack",),
    "QTabWidget": ("tabs",),
    "QTableView": ("table",),
    "QTextBrowser": ("browser",),
    "QTextEdit": ("edit",),
    "QTimeEdit": ("edit",),
    "QToolButton": ("button",),
    "QTreeView": ("tree",),
    "QVBoxLayout": ("layout",),
    "QWidget": ("panel", "page", "area", "contents", "bar", "slot"),
}
"""Class → the last word that the name of such an object may end in."""
FIELDS = {
    "QComboBox",
    "QDateEdit",
    "QDateTimeEdit",
    "QDoubleSpinBox",
    "QLineEdit",
    "QPlainTextEdit",
    "QSpinBox",
    "QTextEdit",
    "QTimeEdit",
}
VIEWS = {"QListView", "QListWidget", "QTableView", "QTreeView"}
BUTTONS = {"QCheckBox", "QPushButton", "QRadioButton", "QToolButton"}
PAGED = {"QStackedWidget", "QTabWidget"}
FORBIDDEN = {"styleSheet", "icon", "pixmap", "windowIcon", "font", "palette"}
SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
MNEMONIC = re.compile(r"&([^\s&])")


@dataclass(frozen=True)
class Widget:
    """One widget of a form: its class with promotion undone, and the page it stands on."""

    name: str
    kind: str
    promoted: bool
    page: str
    element: ET.Element

    def value(self, name: str) -> str:
        """The text of one property; empty when it is not set."""
        found = self.element.find(f"./property[@name='{name}']")
        return "" if found is None else "".join(found.itertext()).strip()

    @property
    def takes_focus(self) -> bool:
        """Whether Tab must stop here."""
        reachable = self.value("focusPolicy").rpartition("::")[2] not in {
            "NoFocus",
            "ClickFocus",
        }
        return self.kind in FIELDS | VIEWS | BUTTONS and reachable


def faults(path: Path) -> list[str]:
    """Everything in one form that breaks a rule."""
    form = ET.parse(path).getroot()
    root = form.find("widget")
    if root is None:
        return ["no widget"]
    widgets = list(_widgets(form, root))
    return [
        *_naming(path, form, root, widgets),
        *_looks(form, root),
        *_labels(widgets),
        *_tab_order(form, widgets),
        *_mnemonics(widgets),
    ]


def _widgets(form: ET.Element, root: ET.Element) -> Iterator[Widget]:
    """All widgets below the root, promotion undone."""
    bases = {
        custom.findtext("class", ""): custom.findtext("extends", "")
        for custom in form.iter("customwidget")
    }

    def below(parent: ET.Element, page: str) -> Iterator[Widget]:
        for child in parent:
            inside = page
            if child.tag == "widget":
                kind = child.get("class", "")
                name = child.get("name", "")
                if parent.get("class") in PAGED:
                    inside = name
                yield Widget(name, bases.get(kind, kind), kind in bases, inside, child)
            yield from below(child, inside)

    return below(root, "")


def _naming(path: Path, form: ET.Element, root: ET.Element, widgets: list[Widget]) -> Iterator[str]:
    """File, class and objects are named alike everywhere."""
    expected = "".join(word.capitalize() for word in path.stem.split("_"))
    if form.findtext("class") != expected or root.get("name") != expected:
        yield f"its class is not {expected}"
    named = [(w.name, w.kind, w.promoted) for w in widgets]
    named += [(e.get("name", ""), e.get("class", ""), False) for e in form.iter("layout")]
    named += [(e.get("name", ""), "QAction", False) for e in form.iter("action")]
    for name, kind, promoted in named:
        suffixes = SUFFIXES.get(kind, ())
        if not SNAKE.fullmatch(name):
            yield f"{name}: not snake_case"
        elif suffixes and not promoted and name.rpartition("_")[2] not in suffixes:
            yield f"{name}: a {kind} ends in {' or '.join(suffixes)}"
    for custom in form.iter("customwidget"):
        if not re.fullmatch(r"atencion_desktop(\.\w+)+", custom.findtext("header", "")):
            yield f"{custom.findtext('class')}: its header is not a module of the program"


def _looks(form: ET.Element, root: ET.Element) -> Iterator[str]:
    """Looks belong to the theme: no geometry below the root, no style sheets, icons or fonts."""
    for element in form.iter():
        for found in element.findall("property"):
            name = found.get("name", "")
            placed = name == "geometry" and element is not root
            if placed or name in FORBIDDEN:
                yield f"{element.get('name')}: has {name}"


def _labels(widgets: list[Widget]) -> Iterator[str]:
    """A field has a label with a mnemonic as its buddy and an accessible name; a view, the name."""
    buddies = {w.value("buddy"): w.value("text") for w in widgets if w.kind == "QLabel"}
    for widget in widgets:
        accessible = widget.value("accessibleName")
        if widget.kind in FIELDS | VIEWS and not accessible:
            yield f"{widget.name}: no accessible name"
        # A search field says what it is for inside itself.
        if widget.kind in FIELDS and not widget.value("placeholderText"):
            if widget.name not in buddies:
                yield f"{widget.name}: no label has it as buddy"
            elif not MNEMONIC.search(buddies[widget.name]):
                yield f"{widget.name}: its label has no mnemonic"
        if widget.kind in BUTTONS and not (widget.value("text") or accessible):
            yield f"{widget.name}: neither text nor accessible name"


def _tab_order(form: ET.Element, widgets: list[Widget]) -> Iterator[str]:
    """Every widget that takes the focus has its place, and nothing else does."""
    order = [stop.text or "" for stop in form.iter("tabstop")]
    for name, times in Counter(order).items():
        if times > 1:
            yield f"{name}: twice in the tab order"
    for widget in widgets:
        if widget.takes_focus and widget.name not in order:
            yield f"{widget.name}: not in the tab order"
    known = {widget.name for widget in widgets}
    yield from (f"{name}: in the tab order, not in the form" for name in order if name not in known)


def _mnemonics(widgets: list[Widget]) -> Iterator[str]:
    """No two fields that are visible together answer to the same letter."""
    everywhere = _letters(widgets, "")
    for page in sorted({widget.page for widget in widgets}):
        letters = _letters(widgets, page) + (everywhere if page else Counter())
        yield from (f"Alt+{k}: {n} times on «{page}»" for k, n in letters.items() if n > 1)


def _letters(widgets: list[Widget], page: str) -> Counter[str]:
    """The mnemonics of the labels and buttons of one page."""
    texts = [w.value("text") for w in widgets if w.page == page]
    return Counter(m.group(1).casefold() for text in texts if (m := MNEMONIC.search(text)))
