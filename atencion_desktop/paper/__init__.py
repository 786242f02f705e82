"""Papers: reportlab pages, letterhead, signature strokes, seal and verification."""
