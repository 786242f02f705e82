"""Beside the form: by when the law wants the answer, what is missing, and how to treat people."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from atencion_desktop.base.i18n import tr
from atencion_desktop.base.wording import day_text, near_day
from atencion_desktop.complaints.content import Filing, period_text
from atencion_desktop.forms.complaint_form import Ui_ComplaintForm
from atencion_desktop.law.words import Remark

_MOST_WARNINGS = 2


def show_law(ui: Ui_ComplaintForm, filing: Filing | None) -> None:
    """The safe date, every rule with its article, and what the law warns of."""
    ui.law_card.setVisible(filing is not None and filing.legal)
    if filing is None or not filing.legal:
        return
    safe = filing.answer.safe
    ui.safe_label.setText(tr("Sin plazo conocido") if safe is None else day_text(safe))
    near = "" if safe is None else near_day(safe, filing.today)
    ui.law_title_label.setText(tr("Responder como máximo, {near}", near=near) if near else "")
    ui.rules_label.setText(
        "\n".join(
            tr(
                "{due}: {period}. {article}{doubt}",
                due=day_text(rule.due),
                period=period_text(rule),
                article=rule.article,
                doubt="" if rule.certain else tr(" (por confirmar)"),
            )
            for rule in filing.answer.rules
        )
    )
    _show_warnings(ui.warnings_label, filing.answer.warnings)


def show_gaps(ui: Ui_ComplaintForm, filing: Filing | None) -> None:
    """What is missing without stopping anyone; the gravest first and in its own colour."""
    gaps = filing.gaps if filing is not None else ()
    ui.gaps_card.setVisible(bool(gaps))
    void = any(gap.void for gap in gaps)
    title = (
        tr("Sin esto, cuenta como no presentada") if void else tr("Falta, pero no impide seguir")
    )
    ui.gaps_title_label.setText(title)
    ui.gaps_label.setText("\n".join(gap.text for gap in gaps))


def _show_warnings(label: QLabel, warnings: tuple[Remark, ...]) -> None:
    """The first remarks; all of them in the tooltip."""
    texts = [remark.text for remark in warnings]
    label.setText("\n".join(texts[:_MOST_WARNINGS]))
    label.setToolTip("\n".join(texts))
    label.setVisible(bool(texts))
