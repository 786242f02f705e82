"""Welcome and wait: visits, tickets, calling order, service in course, farewell."""
