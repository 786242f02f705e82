"""The protocol card beside a form."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from atencion_desktop.knowledge.panel import ProtocolPanel
from atencion_desktop.knowledge.rules import Situation


def test_a_situation_shows_its_cards_one_at_a_time(qtbot: QtBot) -> None:
    panel = ProtocolPanel()
    qtbot.addWidget(panel)
    assert not panel.isVisible()
    panel.show_situation(Situation.CRITICISM)
    assert panel.isVisible()
    assert panel.ui.card_title_label.text() == "Atender una reclamación"
    assert panel.ui.steps_label.text().startswith("1. Déjele contarlo entero")
    assert "– " in panel.ui.avoid_label.text()
    panel.ui.next_button.click()
    assert panel.ui.card_title_label.text() == "Cuando nos critican por un error"
    panel.ui.next_button.click()
    assert panel.ui.card_title_label.text() == "Atender una reclamación"


def test_several_situations_show_each_card_once(qtbot: QtBot) -> None:
    panel = ProtocolPanel()
    qtbot.addWidget(panel)
    panel.show_situation(Situation.COMPLAINT, Situation.CRITICISM)
    titles = []
    for _ in range(2):
        titles.append(panel.ui.card_title_label.text())
        panel.ui.next_button.click()
    assert len(set(titles)) == 2


def test_a_card_without_phrases_leaves_no_empty_heading(qtbot: QtBot) -> None:
    panel = ProtocolPanel()
    qtbot.addWidget(panel)
    panel.show_situation(Situation.SELF_CHECK)
    assert panel.ui.phrases_label.isHidden()
    assert panel.ui.next_button.isHidden()
