"""Follow-up: the agenda of what was promised."""
