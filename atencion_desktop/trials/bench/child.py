"""What a program costs from its start to its end: run as a script with that program's arguments.

It stands between the benchmark and the program, because a process begins with the memory of the
one that started it, and this one has next to none.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time


def main(arguments: list[str]) -> int:
    """Run the program; print its processor and wall time (ms) and its greatest memory (KiB)."""
    began = time.perf_counter()
    program = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    cpu, memory = _waited(program)
    wall = (time.perf_counter() - began) * 1_000
    print(json.dumps({"wall": wall, "cpu": wall if cpu is None else cpu, "memory": memory}))
    return program.returncode


def _waited(program: subprocess.Popen[bytes]) -> tuple[float | None, int]:
    """Processor time and memory, where the system tells."""
    if sys.platform == "win32":
        program.wait()
        return None, 0
    _pid, status, usage = os.wait4(program.pid, 0)
    program.returncode = os.waitstatus_to_exitcode(status)
    return (usage.ru_utime + usage.ru_stime) * 1_000, usage.ru_maxrss


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
