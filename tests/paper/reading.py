"""Reads PDF files back with other people's programs (poppler, qpdf), never with our own."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple


def run(program: str, *arguments: str, data: bytes) -> str:
    """What a program prints about a file, which it gets as its last argument."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "paper.pdf")
        path.write_bytes(data)
        command = [program, *arguments, str(path)]
        return subprocess.run(command, capture_output=True, check=True, text=True).stdout


def text(data: bytes) -> str:
    """All text in reading order."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "paper.pdf")
        path.write_bytes(data)
        command = ["pdftotext", "-layout", str(path), "-"]
        return subprocess.run(command, capture_output=True, check=True, text=True).stdout


def pages(data: bytes) -> list[str]:
    """The text of each page."""
    return text(data).split("\f")[:-1]


def facts(data: bytes) -> dict[str, str]:
    """The properties that pdfinfo prints."""
    lines = run("pdfinfo", "-isodates", data=data).splitlines()
    return {key: value.strip() for key, _, value in (line.partition(":") for line in lines)}


def fonts(data: bytes) -> list[tuple[str, bool]]:
    """Every font's name and whether it is embedded."""
    rows = run("pdffonts", data=data).splitlines()[2:]
    return [(row.split()[0], row[-28:].split()[0] == "yes") for row in rows]


def complaints_of_qpdf(data: bytes) -> str:
    """What qpdf finds wrong with the file's structure; empty for a clean one."""
    output = run("qpdf", "--check", data=data)
    return "\n".join(line for line in output.splitlines() if "WARNING" in line or "ERROR" in line)


def objects(data: bytes) -> str:
    """The whole file with its streams unpacked, to search for what must not be there."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "paper.pdf")
        path.write_bytes(data)
        command = ["qpdf", "--qdf", "--object-streams=disable", str(path), "-"]
        return subprocess.run(command, capture_output=True, check=True).stdout.decode("latin-1")


def active_parts(data: bytes) -> list[str]:
    """Links, scripts, attachments, pictures: whatever is more than drawn lines and letters."""
    return re.findall(
        r"/(?:Annots|OpenAction|AA|EmbeddedFiles|XFA|Subtype /Image)\b", objects(data)
    )


class Picture(NamedTuple):
    """A page as pixels, one point each."""

    width: int
    height: int
    pixels: bytes

    def blue(self) -> list[tuple[int, int]]:
        """Where the ink of a signature is."""
        found = []
        for place in range(self.width * self.height):
            red, green, blue = self.pixels[place * 3 : place * 3 + 3]
            if blue > red + 40 and blue > green + 40:
                found.append((place % self.width, place // self.width))
        return found


def picture(data: bytes, page: int = 1) -> Picture:
    """One page drawn by poppler, 72 pixels to the inch."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "paper.pdf")
        path.write_bytes(data)
        command = ["pdftoppm", "-r", "72", "-f", str(page), "-l", str(page), str(path)]
        drawn = subprocess.run(command, capture_output=True, check=True).stdout
    head = re.match(rb"P6\s(\d+)\s(\d+)\s255\s", drawn)
    assert head is not None
    return Picture(int(head[1]), int(head[2]), drawn[head.end() :])
