"""The parts of *Seguimiento*: the grouped agenda and the form of a new promise."""
