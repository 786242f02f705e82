"""The customer's file: data, search, purchases and their suspensions."""
