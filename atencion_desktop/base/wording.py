"""Dates, times and money as the reader writes them: on screens and papers alike.

Spanish form (``26/03/2026``, ``17:05``, ``1.234,50 €``) and English form (``26 Mar 2026``,
``€1,234.50``), by the language in use.
"""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from atencion_desktop.base.clock import local
from atencion_desktop.base.i18n import language, tr, tr_n

_SYMBOLS = {"EUR": "€", "PEN": "S/", "USD": "US$", "COP": "$", "CLP": "$", "ARS": "$", "MXN": "$"}
_POINT = frozenset({"PEN", "USD", "MXN"})
"""Written ``S/ 1,234.50`` where they are spent, in Spanish too."""
_MONTHS = {
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre",
    "en": "January February March April May June July August September October November December",
}
_WEEKDAYS = {
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
}


def day_text(day: date | None) -> str:
    """``26/03/2026`` (Spanish) or ``26 Mar 2026`` (English); empty for no day."""
    if day is None:
        return ""
    if language() == "en":
        return f"{day.day} {_MONTHS['en'].split()[day.month - 1][:3]} {day.year}"
    return f"{day:%d/%m/%Y}"


def long_day(day: date) -> str:
    """``jueves, 26 de marzo de 2026``."""
    weekday = _WEEKDAYS[language()].split()[day.weekday()]
    month = _MONTHS[language()].split()[day.month - 1]
    if language() == "en":
        return f"{weekday}, {day.day} {month} {day.year}"
    return f"{weekday}, {day.day} de {month} de {day.year}"


def time_text(moment: datetime, zone: ZoneInfo) -> str:
    """``17:05`` on the shop's wall clock."""
    return f"{local(moment, zone):%H:%M}"


def moment_text(moment: datetime | None, zone: ZoneInfo) -> str:
    """Day and time on the shop's wall clock; empty for no moment."""
    if moment is None:
        return ""
    return f"{day_text(local(moment, zone).date())} {time_text(moment, zone)}"


def near_day(day: date, today: date) -> str:
    """``hoy``, ``mañana``, ``ayer``, ``hace 3 días``, ``en 5 días``, or the date when far."""
    distance = (day - today).days
    near = {0: tr("hoy"), 1: tr("mañana"), -1: tr("ayer")}
    if distance in near:
        return near[distance]
    if -14 <= distance < 0:
        return tr_n(-distance, "hace {n} día", "hace {n} días")
    if 0 < distance <= 14:
        return tr_n(distance, "en {n} día", "en {n} días")
    return day_text(day)


def currency_sign(currency: str) -> str:
    """``€`` for ``EUR``; the code itself where there is no sign."""
    return _SYMBOLS.get(currency, currency)


def money(cents: int, currency: str) -> str:
    """An amount in cents with its currency: ``1.234,50 €``, ``S/ 1,234.50`` or ``€1,234.50``."""
    sign = "-" if cents < 0 else ""
    units, rest = divmod(abs(cents), 100)
    symbol = currency_sign(currency)
    if language() == "en":
        return f"{sign}{symbol}{units:,}.{rest:02d}"
    if currency in _POINT:
        return f"{sign}{symbol} {units:,}.{rest:02d}"
    grouped = f"{units:,}".replace(",", ".")
    return f"{sign}{grouped},{rest:02d} {symbol}"
