"""What each kind of identity number looks like and how its control is checked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from stdnum.ar import cuit
from stdnum.cl import rut
from stdnum.co import nit
from stdnum.ec import ci
from stdnum.ec import ruc as ec_ruc
from stdnum.es import cif, dni
from stdnum.exceptions import ValidationError
from stdnum.mx import rfc
from stdnum.pe import ruc as pe_ruc
from stdnum.pt import nif as pt_nif

from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.law.words import Remark, remark

_PLACEHOLDERS = {"00000000T", "11111111H", "99999999R", "00000000", "11111111", "99999999"}
_NIE_PREFIX = str.maketrans("XYZ", "012")
_LETTER_ONLY = "PQRSNW"
_DIGIT_ONLY = "ABEH"


@dataclass(frozen=True, slots=True)
class IdentityKind:
    """How a kind of number looks and how it is checked.

    ``check`` takes a number of the right shape and yields what is wrong with it, if anything;
    ``odd`` yields what is only worth a word.
    """

    name: str
    shape: re.Pattern[str]
    looks: str
    check: Callable[[str], Remark | None]
    odd: Callable[[str], Remark | None] = lambda _number: None


def _control(expected: str, given: str) -> Remark | None:
    """Compare the control character with the one the number should carry."""
    if expected == given:
        return None
    return remark(
        "identity.control",
        tr_noop("El control «{given}» no corresponde al número; sería «{expected}»."),
        given=given,
        expected=expected,
    )


def _component(valid: bool) -> Remark | None:
    """A part of the number (date, province, prefix) that cannot be."""
    if valid:
        return None
    return remark(
        "identity.part",
        tr_noop("Una parte del número no existe (fecha, provincia o prefijo): revíselo."),
    )


def _passes(validate: Callable[[str], str], number: str) -> bool:
    """Whether a validator of the library takes the number."""
    try:
        validate(number)
    except ValidationError:
        return False
    return True


def _es_nif(number: str) -> Remark | None:
    """DNI, and K, L, M of people without one: the same letter rule."""
    return _control(dni.calc_check_digit(number.lstrip("KLM")[:-1]), number[-1])


def _es_nif_odd(number: str) -> Remark | None:
    """Numbers that pass but are seldom real."""
    if number in _PLACEHOLDERS:
        return _placeholder()
    if number[0] in "KLM":
        return remark(
            "identity.special",
            tr_noop("NIF especial de persona física (K, L o M): compruébelo con el documento."),
        )
    return None


def _placeholder() -> Remark:
    """A number typed to fill the field."""
    return remark(
        "identity.placeholder",
        tr_noop("El número es correcto, pero suele escribirse como relleno: compruébelo."),
    )


def _es_nie(number: str) -> Remark | None:
    """NIE: the first letter counts as a digit, then as DNI."""
    return _control(dni.calc_check_digit(number[:-1].translate(_NIE_PREFIX)), number[-1])


def _es_cif(number: str) -> Remark | None:
    """NIF of entities: a digit or a letter by the class of entity (Orden EHA/451/2008)."""
    both = cif.calc_check_digits(number[:-1])
    allowed = both
    if number[0] in _LETTER_ONLY:
        allowed = both[1]
    elif number[0] in _DIGIT_ONLY:
        allowed = both[0]
    return None if number[-1] in allowed else _control(allowed[-1], number[-1])


def _nothing(_number: str) -> Remark | None:
    """Kinds whose shape is all there is to check."""
    return None


def _pe_dni_odd(number: str) -> Remark | None:
    """A DNI made of one digit."""
    return _placeholder() if number in _PLACEHOLDERS else None


def _pe_ruc(number: str) -> Remark | None:
    """RUC of Peru."""
    return _control(pe_ruc.calc_check_digit(number[:-1]), number[-1])


def _co_nit(number: str) -> Remark | None:
    """NIT of Colombia."""
    return _control(nit.calc_check_digit(number[:-1]), number[-1])


def _cl_rut(number: str) -> Remark | None:
    """RUT of Chile."""
    return _control(rut.calc_check_digit(number[:-1]), number[-1])


def _mx_rfc(number: str) -> Remark | None:
    """RFC of Mexico: only its date can be wrong."""
    return _component(_passes(rfc.validate, number))


def _mx_rfc_odd(number: str) -> Remark | None:
    """The homoclave's control fails for many real numbers: worth a word, no more."""
    if _passes(lambda text: rfc.validate(text, validate_check_digits=True), number):
        return None
    return remark(
        "identity.homoclave", tr_noop("La homoclave no cuadra: compruébela con la constancia.")
    )


def _ar_cuit(number: str) -> Remark | None:
    """CUIT of Argentina."""
    wrong = _control(cuit.calc_check_digit(number[:-1]), number[-1])
    return wrong or _component(_passes(cuit.validate, number))


def _ec_ci(number: str) -> Remark | None:
    """Identity card of Ecuador."""
    if _passes(ci.validate, number):
        return None
    return _ec_wrong(number)


def _ec_wrong(number: str) -> Remark | None:
    """Province first, then the control digit."""
    province = "01" <= number[:2] <= "24" or number[:2] in {"30", "50"}
    return _component(province) or remark(
        "identity.control", tr_noop("El dígito de control no corresponde al número.")
    )


def _ec_ruc(number: str) -> Remark | None:
    """RUC of Ecuador; recent companies may fail the control (:func:`_ec_ruc_odd`)."""
    if _passes(ec_ruc.validate, number):
        return None
    company = number[2] == "9" and number[-3:] != "000"
    wrong = _ec_wrong(number)
    return None if company and wrong and wrong.code == "identity.control" else wrong


def _ec_ruc_odd(number: str) -> Remark | None:
    """A company's RUC whose control digit does not match."""
    if _passes(ec_ruc.validate, number):
        return None
    return remark(
        "identity.recent",
        tr_noop("El dígito de control no cuadra; los RUC recientes pueden no llevarlo."),
    )


def _pt_nif(number: str) -> Remark | None:
    """NIF of Portugal."""
    return _control(pt_nif.calc_check_digit(number[:-1]), number[-1])


def _all_kinds() -> Iterator[IdentityKind]:
    """The kinds in the order of ``contracts.md``."""
    form = re.compile
    yield IdentityKind(
        "es.nif", form(r"([0-9]{8}|[KLM][0-9]{7})[A-Z]\Z"), "12345678Z", _es_nif, _es_nif_odd
    )
    yield IdentityKind("es.nie", form(r"[XYZ][0-9]{7}[A-Z]\Z"), "X1234567L", _es_nie)
    yield IdentityKind("es.cif", form(r"[A-HJNP-SUVW][0-9]{7}[0-9A-J]\Z"), "A58818501", _es_cif)
    yield IdentityKind("pe.dni", form(r"[0-9]{8}\Z"), "12345678", _nothing, _pe_dni_odd)
    yield IdentityKind("pe.ruc", form(r"(10|15|16|17|20)[0-9]{9}\Z"), "20512333797", _pe_ruc)
    yield IdentityKind("co.nit", form(r"[0-9]{7,11}\Z"), "800197268-4", _co_nit)
    yield IdentityKind("cl.rut", form(r"[0-9]{6,8}[0-9K]\Z"), "76086428-5", _cl_rut)
    yield IdentityKind(
        "mx.rfc", form(r"[A-ZÑ&]{3,4}[0-9]{6}[0-9A-Z]{3}\Z"), "GODE561231GR8", _mx_rfc, _mx_rfc_odd
    )
    yield IdentityKind("ar.cuit", form(r"[0-9]{11}\Z"), "20-05536168-2", _ar_cuit)
    yield IdentityKind("ec.ci", form(r"[0-9]{10}\Z"), "1710034065", _ec_ci)
    yield IdentityKind("ec.ruc", form(r"[0-9]{13}\Z"), "1792060346001", _ec_ruc, _ec_ruc_odd)
    yield IdentityKind("pt.nif", form(r"[1-9][0-9]{8}\Z"), "501964843", _pt_nif)


KINDS = {kind.name: kind for kind in _all_kinds()}
