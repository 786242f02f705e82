"""The only place that opens system dialogs: files, printers, and the rare question.

A question is asked only for what cannot be undone; everything else is done and offers undo.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,  # noqa: TID251 - the one place
    QMessageBox,  # noqa: TID251 - the one place
    QWidget,
)

from atencion_desktop.base.i18n import tr

PDF_FILES = "PDF (*.pdf)"


class Prompts:
    """Asks through the system's dialogs, above the active window."""

    def open_file(self, title: str, filters: str) -> Path | None:
        """An existing file the person chose, or None."""
        name, _ = QFileDialog.getOpenFileName(_parent(), title, "", filters)
        return Path(name) if name else None

    def save_file(self, title: str, suggested: str, filters: str = PDF_FILES) -> Path | None:
        """Where to write a new file, or None."""
        name, _ = QFileDialog.getSaveFileName(_parent(), title, suggested, filters)
        return Path(name) if name else None

    def folder(self, title: str) -> Path | None:
        """A folder the person chose, or None."""
        name = QFileDialog.getExistingDirectory(_parent(), title)
        return Path(name) if name else None

    def confirm(self, question: str, detail: str, go_ahead: str) -> bool:
        """Whether to do what cannot be undone; the safe button is the one Enter presses."""
        box = QMessageBox(_parent())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(question)
        box.setInformativeText(detail)
        proceed = box.addButton(go_ahead, QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(tr("Volver"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        chosen = box.clickedButton() is proceed
        box.deleteLater()
        return chosen


class ScriptedPrompts(Prompts):
    """Answers from a script, for the tour and the tests; ``asked`` keeps what was asked."""

    def __init__(self, answers: Iterable[Path | bool | None] = ()) -> None:
        """Prepare the answers, in the order of the questions."""
        self._answers = list(answers)
        self.asked: list[str] = []

    def answer_next(self, answer: Path | bool | None) -> None:
        """Add one more answer at the end."""
        self._answers.append(answer)

    def open_file(self, title: str, filters: str) -> Path | None:
        """The next answer of the script."""
        return self._path(title)

    def save_file(self, title: str, suggested: str, filters: str = PDF_FILES) -> Path | None:
        """The next answer of the script."""
        return self._path(title)

    def folder(self, title: str) -> Path | None:
        """The next answer of the script."""
        return self._path(title)

    def confirm(self, question: str, detail: str, go_ahead: str) -> bool:
        """The next answer of the script."""
        self.asked.append(question)
        return bool(self._answers.pop(0))

    def _path(self, title: str) -> Path | None:
        """Note the question and give the next path; an unforeseen question is an error."""
        self.asked.append(title)
        answer = self._answers.pop(0)
        return answer if isinstance(answer, Path) else None


def _parent() -> QWidget | None:
    """The window a dialog belongs above."""
    return QApplication.activeWindow()
