"""The parts of the tab: the open file, the forms, and what they are composed of."""
