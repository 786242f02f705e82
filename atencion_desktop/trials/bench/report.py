"""The figures as a table to read, and where the time goes for each goal that was missed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from atencion_desktop.base.i18n import SOURCE_LANGUAGE, language, tr
from atencion_desktop.trials.bench.measure import Figure, Remark, Report

_GAP = "  "


def lines(found: Mapping[str, Report]) -> Iterator[str]:
    """The table, then the remarks and profiles of each benchmark."""
    rows = [_headings(), *(_row(name, report.figure) for name, report in found.items())]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield _GAP.join(map(_aligned, row, widths, range(len(row)))).rstrip()
    for name, report in found.items():
        yield from _further(name, report)


def _headings() -> tuple[str, ...]:
    """The first line of the table."""
    return (
        tr("medición"),
        tr("programa"),
        tr("mínimo"),
        tr("unidad"),
        tr("razón"),
        tr("objetivo"),
        tr("veces"),
        tr("resultado"),
    )


def _row(name: str, figure: Figure) -> tuple[str, ...]:
    """One benchmark."""
    return (
        name,
        _number(figure.ours),
        _number(figure.floor),
        figure.unit,
        _number(figure.ratio),
        _number(figure.goal),
        str(figure.n),
        _verdict(met=figure.met),
    )


def _further(name: str, report: Report) -> Iterator[str]:
    """Remarks, and the profile where there is one."""
    for remark in report.remarks:
        yield f"{name}: {_remark(remark)}"
    if report.profile:
        parts = " · ".join(f"{share.part} {share.share:.0%}" for share in report.profile)
        yield tr("{name}: dónde se va el tiempo: {parts}", name=name, parts=parts)


def _remark(remark: Remark) -> str:
    """A further figure, with its goal if it has one."""
    said = f"{remark.label}: {_number(remark.value)}"
    if remark.goal is None:
        return said
    goal = tr("objetivo {goal}", goal=_number(remark.goal))
    return f"{said} ({goal}: {_verdict(met=remark.value <= remark.goal)})"


def _verdict(*, met: bool) -> str:
    """Whether a goal is reached, in a word."""
    return tr("logrado") if met else tr("NO logrado")


def _number(value: float) -> str:
    """Two or three decimals, as the language writes them."""
    text = f"{value:.2f}" if value >= 1 else f"{value:.3f}"
    return text.replace(".", ",") if language() == SOURCE_LANGUAGE else text


def _aligned(cell: str, width: int, column: int) -> str:
    """Names to the left, numbers to the right."""
    return cell.ljust(width) if column in (0, 3, 7) else cell.rjust(width)
