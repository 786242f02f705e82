"""The expected wait from the state of the room: the room is played on from now, many times over.

Pure: no store, no window, no clock. ``room`` is what is known, ``times`` what is learned from the
last services, ``model`` both made ready for playing, ``play`` one possible future, ``estimate``
what many of them say, ``asking`` the questions of ``atencion wait``.
"""
