"""What was promised, by whom and until when."""
