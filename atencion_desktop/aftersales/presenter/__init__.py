"""The thinking halves of the tab: the list with its open item, a new order, a slip."""
