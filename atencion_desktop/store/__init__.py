"""The durable floor: engine, unit of work, journal, folios, documents, search, change feed. No Qt."""
