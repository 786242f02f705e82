"""Beside the form: by when the law wants the answer, what is missing, and how to treat people."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from atencion_desktop.base.i18n import tr
from atencion_desktop.base.wording import day_text, near_day
from atencion_desktop.complaints.content import ABOUT_THE_DATE, Filing, period_text
from atencion_desktop.forms.complaint_form import Ui_ComplaintForm
from atencion_desktop.law.words import Remark
from atencion_desktop.qt.looks import set_property


def show_law(ui: Ui_ComplaintForm, filing: Filing | None) -> None:
    """The safe date, every rule with its article, and what the law warns of."""
    ui.law_card.setVisible(filing is not None and filing.legal)
    if filing is None or not filing.legal:
        return
    safe = filing.answer.safe
    ui.safe_label.setText(tr("Sin plazo conocido") if safe is None else day_text(safe))
    ui.law_title_label.setText(_title(filing))
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
    ui.rules_label.setToolTip(ui.warnings_label.toolTip())


def show_gaps(ui: Ui_ComplaintForm, filing: Filing | None) -> None:
    """What is missing, which stops nobody; what makes the sheet void stands first and in colour."""
    gaps = filing.gaps if filing is not None else ()
    ui.gaps_card.setVisible(bool(gaps))
    void = [gap.text for gap in gaps if gap.void]
    plain = [gap.names for gap in gaps if not gap.void]
    if plain:
        void.append(tr("Puede registrar sin: {names}.", names=", ".join(plain)))
    ui.gaps_label.setText("\n".join(void))
    set_property(ui.gaps_label, "level", "warning" if any(gap.void for gap in gaps) else "")


def _title(filing: Filing) -> str:
    """Over the safe date: how far away it is, where that says more than the date."""
    safe = filing.answer.safe
    near = "" if safe is None else near_day(safe, filing.today)
    if safe is None or near == day_text(safe):
        return tr("Responder como máximo")
    return tr("Responder como máximo, {near}", near=near)


def _show_warnings(label: QLabel, warnings: tuple[Remark, ...]) -> None:
    """What changes the date or its certainty; all remarks are in the tooltip."""
    now = [remark.text for remark in warnings if remark.code.partition(".")[0] in ABOUT_THE_DATE]
    label.setText("\n".join(now))
    label.setVisible(bool(now))
    label.setToolTip("\n".join(remark.text for remark in warnings))
