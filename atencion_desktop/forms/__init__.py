"""Generated from ui/ by resources/build.py; never edited."""
