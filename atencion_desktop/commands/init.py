"""``atencion init``: a shop ready to work in, without the wizard."""

from __future__ import annotations

import argparse
import sys

from atencion_desktop.base.command import Options
from atencion_desktop.base.i18n import LANGUAGES, SOURCE_LANGUAGE, in_language, tr, tr_noop

HELP = tr_noop("crea un comercio listo para trabajar")


def configure(parser: argparse.ArgumentParser) -> None:
    """The shop's data."""
    parser.add_argument("--name", required=True, help=tr("nombre comercial"))
    parser.add_argument("--tax-id", required=True, help=tr("NIF, RUC… del titular"))
    parser.add_argument("--place", required=True, help=tr("lugar: ES-AN, ES-MD, PE…"))
    parser.add_argument("--address", default="", help=tr("domicilio"))
    spoken = tr("idioma del comercio y de sus papeles")
    parser.add_argument("--language", choices=LANGUAGES, default=SOURCE_LANGUAGE, help=spoken)
    parser.add_argument("--encryption", choices=("on", "off"), help=tr("datos cifrados o no"))
    parser.add_argument("--admin", default="", help=tr("nombre de quien administra"))


def run(options: Options) -> int:
    """Check everything, then make the shop; prints once what must be kept safe."""
    from atencion_desktop.app import make_shop
    from atencion_desktop.staff.rules import Shop
    from atencion_desktop.staff.setup import ShopPlan
    from atencion_desktop.store import keyring

    given = options.given
    with in_language(given.language):
        plan = ShopPlan(
            shop=Shop(
                name=given.name,
                tax_id=given.tax_id,
                place=given.place,
                address=given.address,
                language=given.language,
            ),
            administrator=given.admin or tr("Administración"),
        ).checked()
        held = keyring.available()
        encryption = held if given.encryption is None else given.encryption == "on"
        made = make_shop(options.folder, plan, encryption=encryption, database=options.database)
    if given.encryption is None and not held:
        print(
            tr("Aviso: sin llavero del sistema, el comercio se crea sin cifrar."), file=sys.stderr
        )
    answer = {
        "shop": plan.shop.name,
        "password": made.password,
        "recovery": made.recovery,
        "encryption": "on" if encryption else "off",
        "data": str(options.folder.root.resolve()),
    }
    options.answer(answer, _lines(answer, plan.administrator))
    return 0


def _lines(answer: dict[str, str | None], administrator: str) -> list[str]:
    """What a person reads and writes down."""
    lines = [
        tr("Comercio «{shop}» listo en {data}", **answer),
        tr("Contraseña de {name}: {password}", name=administrator, password=answer["password"]),
    ]
    if answer["recovery"]:
        lines.append(tr("Código de recuperación: {recovery}", recovery=answer["recovery"]))
        lines.append(tr("Anote el código y guárdelo fuera de este equipo: no se repetirá."))
    return lines
