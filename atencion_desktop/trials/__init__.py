"""The program exercising itself: demo shop, tour, self-test, benchmarks."""
