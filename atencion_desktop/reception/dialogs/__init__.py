"""What is laid over the window for a moment: the strip of F2, menus, sheets, the farewell."""
