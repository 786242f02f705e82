"""The parts that the shop's screens are composed of."""
