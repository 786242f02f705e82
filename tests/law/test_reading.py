"""How the law is read by ``atencion law``: each sentence of its contract, in its order."""

from __future__ import annotations

from typing import Any

import pytest

from tests.law.asking import ask, dues, told

LARGE = {"ask": "answer", "place": "ES-MD", "firm": "large"}
PERU = {"ask": "answer", "place": "PE", "filed": "2026-10-05"}


# --- deadlines ----------------------------------------------------------------------------------


def test_answer_has_exactly_the_promised_fields() -> None:
    answer = ask(ask="answer", place="ES-AN", filed="2026-03-26")
    assert set(answer) == {"safe", "rules", "warnings"}
    for rule in answer["rules"]:
        assert set(rule) == {"id", "due", "unit", "article", "certain"}
        assert rule["unit"] in {"calendar days", "working days", "months"}


def test_information_on_dispute_bodies_is_a_warning_and_no_rule() -> None:
    answer = ask(ask="answer", place="ES", filed="2026-03-02")
    assert list(dues(answer)) == ["es.answer.2025"]
    assert "2026-04-02 (Ley 7/2017, art. 40.3)" in told(answer)


def test_limits_on_authorities_are_warnings() -> None:
    assert "Administración" in told(ask(ask="answer", place="ES-AN", filed="2026-03-26"))


def test_safe_is_the_earliest_due_uncertain_ones_included() -> None:
    answer = ask(**LARGE, filed="2027-01-11", topic="billing")
    first = answer["rules"][0]
    assert (answer["safe"], first["certain"]) == (first["due"], False)
    assert answer["safe"] == min(dues(answer).values())


@pytest.mark.parametrize(
    ("filed", "due"), [("2026-07-31", "2026-08-15"), ("2026-11-23", "2026-12-08")]
)
def test_calendar_days_never_move_for_weekends_or_holidays(filed: str, due: str) -> None:
    answer = ask(ask="answer", place="ES-AN", filed=filed)
    assert dues(answer)["es.answer.2025"] == due


def test_months_never_move_either() -> None:
    answer = ask(ask="answer", place="ES-CT", filed="2026-07-15")
    assert dues(answer)["es-ct.answer.2010"] == "2026-08-15"


def test_a_last_day_that_is_worked_needs_no_warning() -> None:
    assert "no laborable" not in told(ask(ask="answer", place="ES", filed="2026-03-02"))


def test_cantabria_simple_and_complex() -> None:
    simple = ask(ask="answer", place="ES-CB", filed="2026-09-07")
    complex_ = ask(ask="answer", place="ES-CB", filed="2026-09-07", complex=True)
    assert "es-cb.answer.complex" not in dues(simple)
    assert "es-cb.answer" not in dues(complex_)


def test_elsewhere_a_complex_matter_gains_nothing_and_is_told() -> None:
    plain = ask(ask="answer", place="ES-AN", filed="2026-03-26")
    complex_ = ask(ask="answer", place="ES-AN", filed="2026-03-26", complex=True)
    assert complex_["rules"] == plain["rules"]
    assert "complejo" in told(complex_)


def test_a_large_firm_the_day_before_its_law() -> None:
    answer = ask(**LARGE, filed="2026-12-27")
    assert list(dues(answer)) == ["es.answer.2025"]
    assert "Ley 10/2025" in told(answer)


def test_a_large_firm_from_the_first_day_of_its_law() -> None:
    answer = ask(**LARGE, filed="2026-12-28")
    assert set(dues(answer)) == {"es.answer.2025", "es.large.2026"}


def test_billing_is_five_calendar_days_uncertain() -> None:
    answer = ask(**LARGE, filed="2027-01-11", topic="billing")
    rule = next(rule for rule in answer["rules"] if rule["id"] == "es.large.billing.2026")
    assert (rule["due"], rule["unit"], rule["certain"]) == ("2027-01-16", "calendar days", False)


@pytest.mark.parametrize("filed", ["2027-01-11", "2027-01-11T23:30", "2027-01-11T23:30:00+01:00"])
def test_continuity_is_due_the_same_day(filed: str) -> None:
    answer = ask(**LARGE, filed=filed, topic="continuity")
    assert answer["safe"] == "2027-01-11"
    assert dues(answer)["es.answer.2025"] == "2027-01-26"


def test_a_small_firm_has_no_special_topics() -> None:
    answer = ask(ask="answer", place="ES", filed="2027-01-11", topic="billing")
    assert list(dues(answer)) == ["es.answer.2025"]


def test_a_moment_counts_on_the_day_of_the_place() -> None:
    late = ask(ask="answer", place="ES", filed="2026-03-01T23:30:00+00:00")
    assert late["safe"] == "2026-03-17"
    lima = ask(ask="answer", place="PE", filed="2026-10-06T02:00:00+00:00")
    assert lima["safe"] == ask(**PERU)["safe"]


def test_regional_holidays_and_those_given_are_skipped() -> None:
    facts = {"ask": "answer", "place": "ES-CB", "filed": "2026-09-07"}
    assert dues(ask(**facts))["es-cb.answer"] == "2026-09-22"
    given = ask(**facts, holidays=["2026-09-22", "2026-09-19"])
    assert dues(given)["es-cb.answer"] == "2026-09-23"


def test_days_off_of_the_public_sector_count_as_working_in_peru() -> None:
    # 9 October 2026, a bridge day decreed for the public sector, counts; the 8th is a holiday.
    assert ask(**PERU)["safe"] == "2026-10-27"
    assert ask(**PERU, holidays=["2026-10-09"])["safe"] == "2026-10-28"


def test_a_year_not_yet_official_is_uncertain_and_told() -> None:
    answer = ask(ask="answer", place="ES-AN", filed="2026-12-28")
    certain = {rule["id"]: rule["certain"] for rule in answer["rules"]}
    assert certain == {"es.answer.2025": True, "es-an.answer.2022": False}
    assert "2027 aún puede cambiar" in told(answer)


def test_an_official_year_is_certain() -> None:
    answer = ask(ask="answer", place="ES-AN", filed="2026-03-26")
    assert all(rule["certain"] for rule in answer["rules"])
    assert "aún puede cambiar" not in told(answer)


@pytest.mark.parametrize(
    ("pauses", "safe"),
    [
        ([["2026-10-09", "2026-10-09"]], "2026-10-27"),
        ([["2026-10-09", "2026-10-11"]], "2026-10-27"),
        ([["2026-10-09", "2026-10-12"]], "2026-10-28"),
        ([["2026-10-07", "2026-10-09"]], "2026-10-28"),
        ([["2026-10-09", "2026-11-20"]], "2026-11-03"),
        ([["2026-10-09", None]], "2026-11-03"),
        ([["2026-10-09", "2026-10-13"], ["2026-10-12", "2026-10-14"]], "2026-10-30"),
        ([["2026-09-01", "2026-09-30"]], "2026-10-27"),
    ],
    ids=[
        "answered at once",
        "only a weekend",
        "one day, the last included",
        "a holiday inside does not count",
        "at most five",
        "not yet answered",
        "overlapping offers count once",
        "before it was filed",
    ],
)
def test_pauses_of_peru(pauses: list[Any], safe: str) -> None:
    assert ask(**PERU, pauses=pauses)["safe"] == safe


def test_elsewhere_a_pause_is_only_a_warning() -> None:
    facts = {"ask": "answer", "place": "ES-AN", "filed": "2026-03-26"}
    paused = ask(**facts, pauses=[["2026-03-27", "2026-04-01"]])
    assert paused["rules"] == ask(**facts)["rules"]
    assert "pausas" in told(paused)


@pytest.mark.parametrize("place", ["CL", "AR", "MX", "EC"])
def test_no_rule_known(place: str) -> None:
    answer = ask(ask="answer", place=place, filed="2026-03-26")
    assert (answer["rules"], answer["safe"]) == ([], None)
    assert "No se conoce un plazo legal" in told(answer)


def test_a_region_without_pack_answers_by_its_country() -> None:
    galicia = ask(ask="answer", place="ES-GA", filed="2026-03-02")
    assert galicia["rules"] == ask(ask="answer", place="ES", filed="2026-03-02")["rules"]
    assert "Galicia" in told(galicia)
    lima = ask(ask="answer", place="PE-LIM", filed="2026-10-05")
    assert lima["rules"] == ask(**PERU)["rules"]


def test_a_province_names_the_code_of_its_community() -> None:
    assert "ES-AN" in told(ask(ask="answer", place="ES-SE", filed="2026-03-02"))


def test_a_region_with_its_own_pack_needs_no_such_warning() -> None:
    assert "normas propias" not in told(ask(ask="answer", place="ES-MD", filed="2026-03-02"))


def test_absent_and_null_fields_have_their_defaults() -> None:
    absent = ask(ask="answer", place="ES-AN", filed="2026-03-26")
    null = dict.fromkeys(["kind", "firm", "topic", "complex", "holidays", "pauses"])
    assert ask(ask="answer", place="ES-AN", filed="2026-03-26", **null) == absent


# --- coverage -----------------------------------------------------------------------------------

GOODS = {"ask": "coverage", "place": "ES"}
EARLY = {**GOODS, "delivered": "2022-03-01", "defect": "A"}
STAY = {"in": "2025-02-10", "out": "2025-02-25", "defect": "A"}


def test_coverage_has_exactly_the_promised_fields() -> None:
    answer = ask(**GOODS, delivered="2024-05-10", on="2024-06-10")
    assert set(answer) == {
        "covered",
        "until",
        "presumed_until",
        "presumed",
        "by",
        "article",
        "warnings",
    }


def test_days_are_out_minus_in_and_the_other_count_is_a_warning() -> None:
    repairs = [{"in": "2024-03-10", "out": "2024-04-09", "defect": "A"}]
    answer = ask(**GOODS, delivered="2023-06-01", repairs=repairs, on="2025-12-01")
    assert answer["until"] == "2026-07-01"
    assert "2026-07-02" in told(answer)


def test_overlapping_repairs_are_counted_once() -> None:
    repairs = [{"in": "2024-03-10", "out": "2024-03-20"}, {"in": "2024-03-15", "out": "2024-03-25"}]
    answer = ask(**GOODS, delivered="2023-06-01", repairs=repairs, on="2024-06-01")
    assert answer["until"] == "2026-06-16"


def test_of_two_covers_the_later_is_named() -> None:
    both = ask(**EARLY, repairs=[STAY], on="2025-03-10")
    assert (both["by"], both["until"]) == ("repair", "2026-02-25")
    other = ask(**{**EARLY, "defect": "B"}, repairs=[STAY], on="2025-03-10")
    assert (other["by"], other["until"]) == ("guarantee", "2025-03-16")


def test_a_repair_while_the_guarantee_lasts_longer_changes_no_name() -> None:
    early = {"in": "2022-04-01", "out": "2022-04-11", "defect": "A"}
    answer = ask(**EARLY, repairs=[early], on="2022-06-01")
    assert (answer["by"], answer["until"]) == ("guarantee", "2025-03-11")


def test_a_repair_extends_the_presumption_only_while_it_runs() -> None:
    late = {"in": "2024-03-02", "out": "2024-03-12", "defect": "A"}
    answer = ask(**{**EARLY, "defect": "B"}, repairs=[late], on="2024-03-20")
    assert (answer["presumed_until"], answer["until"]) == ("2024-03-01", "2025-03-11")
    last_day = {"in": "2024-03-01", "out": "2024-03-11", "defect": "A"}
    answer = ask(**EARLY, repairs=[last_day], on="2024-03-11")
    assert (answer["presumed_until"], answer["presumed"]) == ("2024-03-11", True)


def test_presumption_never_outlives_the_guarantee() -> None:
    used = {**GOODS, "condition": "used", "delivered": "2025-04-30", "agreed_months": 12}
    answer = ask(**used, on="2025-05-01")
    assert answer["presumed_until"] == answer["until"] == "2026-04-30"


def test_after_a_repair_the_same_origin_is_presumed() -> None:
    answer = ask(**EARLY, repairs=[STAY], on="2025-12-01")
    assert (answer["by"], answer["presumed"]) == ("repair", True)
    assert answer["presumed_until"] == answer["until"]


def test_the_repair_cover_ends_with_its_year() -> None:
    assert ask(**EARLY, repairs=[STAY], on="2026-02-25")["covered"] is True
    after = ask(**EARLY, repairs=[STAY], on="2026-02-26")
    assert (after["covered"], after["until"]) == (False, "2026-02-25")


def test_a_repair_out_of_cover_gives_none() -> None:
    paid = {"in": "2025-06-01", "out": "2025-06-10", "defect": "A"}
    assert ask(**EARLY, repairs=[paid], on="2025-12-01")["covered"] is False


def test_a_repair_within_the_cover_of_another_gives_a_new_year() -> None:
    again = {"in": "2026-01-10", "out": "2026-01-20", "defect": "A"}
    answer = ask(**EARLY, repairs=[STAY, again], on="2026-12-01")
    assert (answer["by"], answer["until"]) == ("repair", "2027-01-20")


def test_a_repair_before_2022_covers_six_months() -> None:
    facts = {**GOODS, "delivered": "2019-06-01", "defect": "A"}
    repairs = [{"in": "2021-05-20", "out": "2021-05-30", "defect": "A"}]
    assert ask(**facts, repairs=repairs, on="2021-11-30")["by"] == "repair"
    assert ask(**facts, repairs=repairs, on="2021-12-01")["covered"] is False


@pytest.mark.parametrize("place", ["ES", "ES-AN", "PE", "CO", "CL", "AR", "MX", "EC"])
def test_a_business_buyer_is_outside(place: str) -> None:
    answer = ask(
        ask="coverage", place=place, delivered="2025-05-10", on="2025-05-20", buyer="business"
    )
    assert (answer["covered"], answer["by"], answer["until"]) == (False, "none", None)
    assert answer["warnings"]


BOUNDARY = {**GOODS, "bought": "2021-12-28", "delivered": "2022-01-05"}


@pytest.mark.parametrize(
    ("on", "covered"),
    [
        ("2024-01-05", True),
        ("2024-01-06", None),
        ("2025-01-05", None),
        ("2025-01-06", False),
    ],
)
def test_bought_before_2022_and_delivered_after(on: str, covered: bool | None) -> None:
    answer = ask(**BOUNDARY, on=on)
    assert answer["covered"] is covered
    assert "2024-01-05" in told(answer)
    assert "2025-01-05" in told(answer)


def test_bought_and_delivered_the_same_side_of_2022_is_clear() -> None:
    old = ask(**GOODS, bought="2021-12-20", delivered="2021-12-28", on="2023-12-28")
    assert (old["covered"], old["until"]) == (True, "2023-12-28")
    new = ask(**GOODS, bought="2022-01-01", delivered="2022-01-05", on="2024-06-20")
    assert (new["covered"], new["until"]) == (True, "2025-01-05")


@pytest.mark.parametrize(
    ("place", "delivered", "until"),
    [
        ("MX", "2026-11-30", "2027-02-28"),
        ("CO", "2025-03-31", "2026-03-31"),
        ("CL", "2026-01-15", "2026-07-15"),
        ("AR", "2026-08-31", "2027-02-28"),
    ],
)
def test_the_legal_term_of_each_country(place: str, delivered: str, until: str) -> None:
    answer = ask(ask="coverage", place=place, delivered=delivered, on=until, agreed_months=None)
    assert (answer["covered"], answer["until"]) == (True, until)


def test_agreed_terms_abroad() -> None:
    mexico = {"ask": "coverage", "place": "MX", "delivered": "2026-01-31", "on": "2026-02-01"}
    assert ask(**mexico, agreed_months=1)["until"] == "2026-05-01"
    assert ask(**mexico, agreed_months=12)["until"] == "2027-01-31"
    colombia = {**mexico, "place": "CO"}
    assert ask(**colombia, agreed_months=6)["until"] == "2026-07-31"


def test_digital_is_supplied_once() -> None:
    answer = ask(**GOODS, kind="digital", delivered="2025-02-01", on="2025-03-01")
    assert (answer["until"], answer["presumed_until"]) == ("2027-02-01", "2026-02-01")


@pytest.mark.parametrize(
    ("on", "until"), [("2024-03-20", "2026-06-11"), ("2024-03-10", "2026-06-01")]
)
def test_a_repair_still_with_us_is_suspended_up_to_the_day(on: str, until: str) -> None:
    repairs = [{"in": "2024-03-10", "out": None, "defect": "A"}]
    assert ask(**GOODS, delivered="2023-06-01", repairs=repairs, on=on)["until"] == until


def test_an_item_still_in_repair_when_its_term_ends_stays_covered() -> None:
    repairs = [{"in": "2026-05-20", "out": None, "defect": "A"}]
    answer = ask(**GOODS, delivered="2023-06-01", repairs=repairs, on="2026-09-01", defect="B")
    assert answer["covered"] is True


@pytest.mark.parametrize(
    ("on", "covered"),
    [("2026-04-30", True), ("2026-05-01", None), ("2028-04-30", None), ("2028-05-01", False)],
)
def test_used_goods_agreed_under_a_year(on: str, covered: bool | None) -> None:
    facts = {**GOODS, "condition": "used", "delivered": "2025-04-30", "agreed_months": 6}
    assert ask(**facts, on=on)["covered"] is covered


def test_under_a_year_counts_as_a_year() -> None:
    facts = {**GOODS, "condition": "used", "delivered": "2025-04-30", "agreed_months": 6}
    assert ask(**facts, on="2025-06-01")["until"] == "2026-04-30"


@pytest.mark.parametrize(("months", "until"), [(18, "2026-10-30"), (48, "2028-04-30")])
def test_used_goods_with_an_agreed_term(months: int, until: str) -> None:
    facts = {**GOODS, "condition": "used", "delivered": "2025-04-30", "agreed_months": months}
    assert ask(**facts, on="2025-06-01")["until"] == until


@pytest.mark.parametrize("months", [12, 60])
def test_new_goods_keep_the_legal_term(months: int) -> None:
    answer = ask(**GOODS, delivered="2024-05-10", on="2024-06-10", agreed_months=months)
    assert answer["until"] == "2027-05-10"
    assert "garantía comercial" in told(answer)


def test_a_service_is_unclear() -> None:
    answer = ask(**GOODS, kind="service", delivered="2024-05-10", on="2024-06-10")
    assert (answer["covered"], answer["until"], answer["by"]) == (None, None, "doubtful")


@pytest.mark.parametrize("place", ["PE", "EC"])
def test_a_country_without_a_fixed_term_is_unclear(place: str) -> None:
    answer = ask(ask="coverage", place=place, delivered="2026-01-10", on="2026-02-10")
    assert (answer["covered"], answer["by"]) == (None, "doubtful")
    assert answer["warnings"]


def test_a_replacement_restarts_the_term_where_the_law_says_so() -> None:
    facts = {"ask": "coverage", "delivered": "2026-08-31", "replaced": "2026-10-15"}
    assert ask(**facts, place="AR", on="2026-11-01")["until"] == "2027-04-15"
    assert ask(**facts, place="CL", on="2026-11-01")["until"] == "2027-02-28"


def test_a_defect_before_the_replacement_belongs_to_the_first_item() -> None:
    facts = {"ask": "coverage", "delivered": "2026-08-31", "replaced": "2026-10-15"}
    assert ask(**facts, place="AR", on="2026-10-01")["until"] == "2027-02-28"


def test_in_spain_a_replacement_covers_its_own_defect_for_a_year() -> None:
    facts = {**EARLY, "replaced": "2025-02-20"}
    assert ask(**facts, on="2025-02-25")["by"] == "guarantee"
    open_ = ask(**facts, on="2025-12-01")
    assert (open_["covered"], open_["until"]) == (None, "2026-02-20")
    assert ask(**facts, on="2026-02-21")["covered"] is False
    known = [{"in": "2025-02-10", "out": "2025-02-20", "defect": "A"}]
    assert ask(**facts, repairs=known, on="2025-12-01")["by"] == "repair"


def test_an_unnamed_defect_after_the_guarantee_is_doubtful() -> None:
    answer = ask(**{**EARLY, "defect": None}, repairs=[STAY], on="2025-12-01")
    assert (answer["covered"], answer["by"]) == (None, "doubtful")
    assert "Si es el mismo defecto" in told(answer)


def test_a_defect_before_delivery_is_told() -> None:
    answer = ask(**GOODS, delivered="2024-05-10", on="2024-05-09")
    assert answer["covered"] is False
    assert "anterior a la entrega" in told(answer)


def test_a_purchase_after_the_delivery_is_told() -> None:
    answer = ask(**GOODS, bought="2024-05-11", delivered="2024-05-10", on="2024-06-10")
    assert "posterior a la entrega" in told(answer)


def test_goods_before_any_known_law_are_unclear() -> None:
    assert ask(**GOODS, delivered="1999-05-10", on="2000-06-10")["covered"] is None


# --- withdrawal ---------------------------------------------------------------------------------

ONLINE = {"ask": "withdrawal", "place": "ES", "channel": "distance"}


def test_withdrawal_has_exactly_the_promised_fields() -> None:
    answer = ask(**ONLINE, delivered="2026-02-20")
    assert set(answer) == {"right", "until", "article", "warnings"}


def test_until_is_nominal_and_a_move_only_a_warning() -> None:
    answer = ask(**ONLINE, delivered="2026-11-21")
    assert answer["until"] == "2026-12-05"
    assert "1182/71" in told(answer)
    assert "1182/71" not in told(ask(**ONLINE, delivered="2026-02-20"))


@pytest.mark.parametrize("excluded", ["a medida", "103.e", " x "])
def test_any_named_exception_takes_the_right_away(excluded: str) -> None:
    answer = ask(**ONLINE, delivered="2026-02-20", excluded=excluded)
    assert (answer["right"], answer["until"]) == (False, None)
    assert "103" in answer["article"]


def test_not_informed_adds_twelve_months_to_the_home_visit_too() -> None:
    facts = {**ONLINE, "channel": "home", "delivered": "2026-02-20", "informed": False}
    assert ask(**facts)["until"] == "2027-03-22"


def test_home_visits_before_the_thirty_days() -> None:
    assert ask(**{**ONLINE, "channel": "home"}, delivered="2022-05-27")["until"] == "2022-06-10"


@pytest.mark.parametrize("channel", ["shop", "distance", "home"])
def test_peru_gives_no_right_by_channel(channel: str) -> None:
    answer = ask(ask="withdrawal", place="PE", channel=channel, delivered="2026-02-20")
    assert answer["right"] is False
    assert "siete días" in told(answer)


def test_ecuador_gives_it_in_the_shop_too_with_a_warning() -> None:
    answer = ask(ask="withdrawal", place="EC", channel="shop", delivered="2026-02-20")
    assert answer["right"] is True
    assert "comprobar" in told(answer)


def test_working_days_of_a_year_not_yet_official_are_told() -> None:
    answer = ask(ask="withdrawal", place="CO", channel="home", delivered="2026-12-28")
    assert "aún puede cambiar" in told(answer)


def test_no_record_of_that_day() -> None:
    answer = ask(**ONLINE, delivered="1990-02-20")
    assert (answer["right"], answer["until"]) == (False, None)
    assert "No se conoce" in told(answer)
