"""The parts of the complaints tab: form, law beside it, one case, its signatures and moves."""
