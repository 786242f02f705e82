"""The Qt floor: task runner, change bus, presenters, theme, widgets, shell of the window."""
