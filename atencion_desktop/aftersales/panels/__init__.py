"""The parts of the tab: the open item, its steps, a new order, a slip to sign."""
