"""After-sales: orders, lines, slips, coverage shown at the counter."""
