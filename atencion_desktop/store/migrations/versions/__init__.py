"""Revisions, oldest first; they never import the models."""
