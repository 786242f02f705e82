"""The keys of the program: one table, changeable by the settings, bound in one place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.settings import Settings
from atencion_desktop.qt.preferences import Preferences

_COUNTER = tr_noop("Mostrador")
_WORK = tr_noop("Trabajo")
_WINDOW = tr_noop("Ventana")


@dataclass(frozen=True, slots=True)
class Key:
    """One key: its id, the key it has unless the settings say other, what it does, its section."""

    id: str
    default: str
    label: str
    section: str


@dataclass(frozen=True, slots=True)
class KeyHint:
    """A key as it is printed, and its words."""

    key: str
    label: str


KEYS: tuple[Key, ...] = (
    Key("ticket", "F2", tr_noop("Sacar turno: después, la cifra del servicio"), _COUNTER),
    Key("serve_now", "Shift+F2", tr_noop("Atender en el acto"), _COUNTER),
    Key("call_next", "F4", tr_noop("Llamar al siguiente"), _COUNTER),
    Key("call_again", "F5", tr_noop("Llamar de nuevo"), _COUNTER),
    Key("start", "F6", tr_noop("Empezar la atención"), _COUNTER),
    Key("farewell", "F8", tr_noop("Despedida; otra vez: cerrar y llamar"), _COUNTER),
    Key("farewell_only", "Shift+F8", tr_noop("Cerrar sin llamar al siguiente"), _COUNTER),
    Key("pause", "F11", tr_noop("Pausa y su motivo; otra vez: abrir"), _COUNTER),
    Key(
        "visit", "F12", tr_noop("La visita: no se presenta, en espera, trasladar, anular"), _COUNTER
    ),
    Key("park", "F7", tr_noop("Aparcar el formulario y abrir otro"), _WORK),
    Key("new_case", "F9", tr_noop("Nueva reclamación"), _WORK),
    Key("new_order", "Shift+F9", tr_noop("Nueva orden de posventa"), _WORK),
    Key("new_customer", "Ctrl+N", tr_noop("Cliente nuevo"), _WORK),
    Key("save", "Ctrl+S", tr_noop("Guardar"), _WORK),
    Key("print", "Ctrl+P", tr_noop("Imprimir lo que está abierto"), _WORK),
    Key("undo", "Ctrl+Z", tr_noop("Deshacer"), _WORK),
    Key("find", "Ctrl+K", tr_noop("Buscar cualquier cosa"), _WINDOW),
    *(Key(f"tab_{n}", f"Ctrl+{n}", tr_noop("Ir a una sección"), _WINDOW) for n in range(1, 10)),
    Key("lock", "Ctrl+L", tr_noop("Bloquear"), _WINDOW),
    Key("menu", "F10", tr_noop("Menú"), _WINDOW),
    Key("help", "F1", tr_noop("Estas teclas"), _WINDOW),
)
_BY_ID = {key.id: key for key in KEYS}
_TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)


@dataclass(frozen=True)
class _Binding:
    """A key in use: what it does, and the buttons that print it."""

    key: Key
    act: Callable[[], None]
    button: QAbstractButton | None
    shortcut: QShortcut


class KeyMap(QObject):
    """Binds keys to what they do, window-wide; follows the settings.

    ``attach`` gives it the window; what is bound before is bound then. A key whose button is
    hidden or disabled does nothing. A later binding of the same id takes the earlier one's place.
    ``pressed`` comes before what a key does.
    """

    pressed = Signal()

    def __init__(self, settings: Preferences, parent: QObject | None = None) -> None:
        """Know the settings; bind nothing yet."""
        super().__init__(parent)
        self._settings = settings
        self._host: QWidget | None = None
        self._waiting: list[tuple[str, Callable[[], None], QAbstractButton | None]] = []
        self._bound: dict[str, _Binding] = {}
        settings.changed.connect(self._on_settings)

    def key(self, key_id: str) -> str:
        """The key in force for an id, as it is printed; ``KeyError`` for an unknown id."""
        known = _BY_ID[key_id]
        chosen = QKeySequence(self._settings.value.keys.get(key_id, "")).toString()
        return chosen or QKeySequence(known.default).toString()  # what is no key has no text

    def attach(self, host: QWidget) -> None:
        """The window whose keys these are."""
        self._host = host
        waiting, self._waiting = self._waiting, []
        for key_id, act, button in waiting:
            self.bind(key_id, act, button)

    def bind(
        self, key_id: str, act: Callable[[], None], button: QAbstractButton | None = None
    ) -> None:
        """Have a key do something, and print it on its button (``ActionButton`` or tooltip)."""
        _print_key(button, self.key(key_id))
        if self._host is None:
            self._waiting.append((key_id, act, button))
            return
        old = self._bound.pop(key_id, None)
        if old is not None:
            old.shortcut.setEnabled(False)  # two alive would be ambiguous: neither would act
            old.shortcut.deleteLater()
        shortcut = QShortcut(QKeySequence(self.key(key_id)), self._host)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        binding = _Binding(_BY_ID[key_id], act, button, shortcut)
        shortcut.activated.connect(lambda: self._fire(binding))
        self._bound[key_id] = binding

    def bind_button(self, key_id: str, button: QAbstractButton) -> None:
        """Have a key press a button, and print it there."""
        self.bind(key_id, button.click, button)

    def press(self, key_id: str) -> bool:
        """Do what a key does, as if pressed; False where nothing is bound to it."""
        binding = self._bound.get(key_id)
        return binding is not None and self._fire(binding)

    def card(self) -> list[tuple[str, list[KeyHint]]]:
        """What F1 shows: the keys in use, by section; the tabs in one line."""
        sections: dict[str, list[KeyHint]] = {}
        for key in KEYS:
            if key.id in self._bound and not key.id.startswith("tab_"):
                hint = KeyHint(self.key(key.id), tr(key.label))
                sections.setdefault(key.section, []).append(hint)
        tabs = sum(key_id.startswith("tab_") for key_id in self._bound)
        if tabs:
            hint = KeyHint(f"Ctrl+1…{tabs}", tr("Ir a una sección"))
            sections.setdefault(_WINDOW, []).append(hint)
        return [(tr(section), hints) for section, hints in sections.items()]

    def _fire(self, binding: _Binding) -> bool:
        """Act, unless the button that does the same cannot be pressed now."""
        button = binding.button
        if button is not None and not (button.isVisible() and button.isEnabled()):
            return False
        self.pressed.emit()
        binding.act()
        return True

    @Slot(object)
    def _on_settings(self, _settings: Settings) -> None:
        """Take over keys that were changed."""
        for key_id, binding in self._bound.items():
            binding.shortcut.setKey(QKeySequence(self.key(key_id)))
            _print_key(binding.button, self.key(key_id))


def _print_key(button: QAbstractButton | None, key: str) -> None:
    """Print a key on a button: as a cap where it has one, else in the tooltip."""
    set_key = getattr(button, "set_key", None)
    if callable(set_key):
        set_key(key)
    elif button is not None:
        words = button.text().replace("&", "") or button.accessibleName()
        button.setToolTip(f"{words}  ({key})")


class TextUndoFirst(QObject):
    """Leaves Ctrl+Z to a text field only while it has text to undo; otherwise the program's undo.

    Text fields claim the key even with nothing to undo. Only the one that has the keyboard is
    listened to: asked about every event of the application, it would cost every one of them.
    """

    def __init__(self, app: QApplication) -> None:
        """Follow the keyboard from field to field."""
        super().__init__(app)
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    @Slot(QWidget, QWidget)
    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Leave one field, listen to the next."""
        if isinstance(before, _TEXT_FIELDS):
            before.removeEventFilter(self)
        if isinstance(now, _TEXT_FIELDS):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Withhold the claim from a field with nothing to undo."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not event.matches(QKeySequence.StandardKey.Undo) or not isinstance(
            watched, _TEXT_FIELDS
        ):
            return False
        if has_text_to_undo(watched):
            return False
        event.ignore()
        return True


def has_text_to_undo(field: QLineEdit | QPlainTextEdit | QTextEdit) -> bool:
    """Whether Ctrl+Z would undo text in that field."""
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return field.document().isUndoAvailable() and not field.isReadOnly()
