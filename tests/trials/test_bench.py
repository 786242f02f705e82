"""What ``atencion bench`` answers; nothing here depends on how fast this machine is."""

from __future__ import annotations

import json
from functools import partial
from itertools import pairwise
from random import Random

import pytest

from atencion_desktop.base.paths import cache_folder
from atencion_desktop.cli import main
from atencion_desktop.reception.estimator.estimate import estimate
from atencion_desktop.reception.estimator.room import Guest
from atencion_desktop.reception.rules import Priority
from atencion_desktop.trials.bench import report
from atencion_desktop.trials.bench.bench import Bench
from atencion_desktop.trials.bench.measure import (
    Contestant,
    Figure,
    Remark,
    Report,
    Share,
    take_turns,
)
from atencion_desktop.trials.bench.profile import profiled
from atencion_desktop.trials.bench.runner import NAMES, chosen
from atencion_desktop.trials.bench.startup import startup
from atencion_desktop.trials.bench.wait import full_room, wait

pytestmark = pytest.mark.long


def test_a_figure_has_exactly_the_promised_fields(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "seal", "form", "--quick", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert list(answer) == ["seal", "form"]
    for figure in answer.values():
        assert list(figure) == ["ours", "floor", "ratio", "goal", "n", "unit"]
        assert figure["floor"] > 0
        assert figure["ratio"] == pytest.approx(figure["ours"] / figure["floor"])
        assert figure["n"] >= 5
    assert answer["form"]["goal"] == 1.2
    assert answer["seal"]["goal"] == 1.15


def test_the_wait_is_measured_in_a_full_room_and_has_an_answer() -> None:
    scene = full_room(Random(1))
    assert (len(scene.waiting), len(scene.counters)) == (60, 8)
    assert estimate(scene, Guest("A", Priority.ORDINARY, scene.now)) is not None
    with Bench(quick=True) as bench:
        figure = wait(bench).figure
    assert (figure.goal, figure.unit, figure.ratio) == (50.0, "ms cpu", figure.ours)


def test_nothing_is_left_of_a_run() -> None:
    with Bench(quick=True) as bench:
        bench.room()
        assert any(cache_folder().iterdir())
    assert not any(cache_folder().iterdir())


def test_the_room_stays_as_full_whatever_is_timed() -> None:
    with Bench(quick=True) as bench:
        room = bench.room(1_000)
        contestants = {"a": room.issuing(), "b": room.calling(), "c": room.committing()}
        take_turns(contestants, 4)
        waiting = room.reception.board(room.actor).waiting
        assert abs(len(waiting) - 200) <= 1
        assert waiting[0].number.startswith("A-")


def test_an_unknown_name_is_refused_before_anything_runs(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["bench", "form", "cafe"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("No existe la medición «cafe». Las mediciones son: ")
    assert said.err.count("\n") == 1


def test_without_names_all_are_measured_each_once() -> None:
    assert chosen(()) == NAMES
    assert chosen(("seal", "form", "seal")) == ("seal", "form")


def test_everybody_works_in_every_round_and_nobody_is_always_first() -> None:
    order: list[str] = []
    contestants = {name: Contestant(partial(order.append, name)) for name in "abc"}
    taken = take_turns(contestants, 6)
    assert {len(samples.wall) for samples in taken.values()} == {6}
    rounds = ["".join(order[i : i + 3]) for i in range(0, len(order), 3)]
    assert all(sorted(one) == ["a", "b", "c"] for one in rounds)
    assert all(one[0] != two[0] for one, two in pairwise(rounds))


def test_preparations_come_before_each_turn() -> None:
    done: list[str] = []
    take_turns({"x": Contestant(lambda: done.append("work"), lambda: done.append("ready"))}, 2)
    assert done[::2] == ["ready"] * (len(done) // 2)
    assert done[1::2] == ["work"] * (len(done) // 2)


def test_a_profile_names_our_modules_and_adds_up() -> None:
    found = profiled(Contestant(lambda: chosen(("form",))), 20)
    assert "trials.bench.runner" in {share.part for share in found}
    assert 0.9 < sum(share.share for share in found) <= 1.0001


def test_the_table_says_what_was_missed_and_where_the_time_goes() -> None:
    good = Figure(1.1, 1.0, 1.1, 1.2, 20, "ms")
    bad = Figure.of([4.0, 2.0, 3.0], [1.0, 1.0, 1.0], 2.5, "ms cpu")
    found = {
        "form": Report(good, (Remark("tamaño del archivo", 0.91, 1.2),)),
        "ticket": Report(bad, (), (Share("store.unit", 0.4), Share("Qt", 0.25))),
    }
    said = list(report.lines(found))
    assert said[0].split()[:3] == ["medición", "programa", "mínimo"]
    assert said[1].split() == ["form", "1,10", "1,00", "ms", "1,10", "1,20", "20", "logrado"]
    assert said[2].endswith("NO logrado")
    assert said[3] == "form: tamaño del archivo: 0,910 (objetivo 1,20: logrado)"
    assert said[4] == "ticket: dónde se va el tiempo: store.unit 40% · Qt 25%"


def test_a_start_is_measured_in_processes_of_their_own() -> None:
    with Bench(quick=True) as bench:
        found = startup(bench)
    assert found.figure.goal == 1.6
    assert found.figure.floor > 0
    assert found.figure.unit == "ms cpu"
    assert found.figure.met or found.profile
