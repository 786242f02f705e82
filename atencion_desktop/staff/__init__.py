"""The shop itself: its data, services, desks, hours, accounts, roles and approvals."""
