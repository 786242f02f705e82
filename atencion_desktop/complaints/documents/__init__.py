"""The papers of a case: frozen content in, sheets for the page out."""
