"""The thinking halves of the tab: the search and the open file, and the two forms."""
