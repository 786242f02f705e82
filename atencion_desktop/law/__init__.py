"""The law as data: calendars, deadlines, coverage and identity numbers; pure functions."""
