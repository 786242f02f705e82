"""Guidance for the person at the desk: protocols and procedures."""
