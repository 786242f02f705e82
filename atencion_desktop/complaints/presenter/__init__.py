"""The thinking half of the complaints tab: the register, the form, one case."""
