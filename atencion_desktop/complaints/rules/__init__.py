"""What a case is and may become: kinds, states, moves and what a form must hold. Pure."""
