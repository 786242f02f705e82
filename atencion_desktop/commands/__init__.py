"""The commands of the program: one small module each, imported only when it is asked for."""
