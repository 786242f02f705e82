"""What every floor may use: clock, errors, outcomes, references, text. Standard library only."""
