"""What the knowledge feature contributes: nothing to keep, only cards shown beside the forms."""

from __future__ import annotations

from atencion_desktop.base.feature import Feature

FEATURE = Feature(name="knowledge")
