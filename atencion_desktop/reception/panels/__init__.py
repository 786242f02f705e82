"""The parts of the reception tab."""
