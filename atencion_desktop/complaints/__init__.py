"""Complaints and claims: cases, official papers, deadlines, signatures."""
