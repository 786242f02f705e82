"""The benchmarks: each thing that must be fast, beside the least that the same machine can do."""
