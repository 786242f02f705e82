"""What the shop's screens show and do: frozen states, no widgets."""
