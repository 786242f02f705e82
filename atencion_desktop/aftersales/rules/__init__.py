"""The rules of after-sales: states, moves, and what is taken at the desk. Pure."""
