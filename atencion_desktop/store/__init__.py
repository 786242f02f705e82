"""The durable floor: engine, unit of work, journal, folios, papers, search, change feed. No Qt."""
