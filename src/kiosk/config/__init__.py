"""One frozen Config, laid together from layers, and what is wrong with what they say."""

from kiosk.config.fitting import hours, sides, window_size
from kiosk.config.help import with_help_from, without_help
from kiosk.config.layering import DEFAULTS, ENVIRONMENT_PREFIX, environment_layer, fixed, layers, on_folder, resolve
from kiosk.config.practice import content_layer, keep, or_before, or_last
from kiosk.config.room import is_on_at, notice_at
from kiosk.config.staff import BY_STAFF, STAFF, staff_fitting, staff_layer
from kiosk.config.toml import read_toml
from kiosk.config.values import Config, Graphics, HelpLine, Layer, Resolved, Theme, Words

__all__ = [
    "BY_STAFF",
    "DEFAULTS",
    "ENVIRONMENT_PREFIX",
    "STAFF",
    "Config",
    "Graphics",
    "HelpLine",
    "Layer",
    "Resolved",
    "Theme",
    "Words",
    "content_layer",
    "environment_layer",
    "fixed",
    "hours",
    "is_on_at",
    "keep",
    "layers",
    "notice_at",
    "on_folder",
    "or_before",
    "or_last",
    "read_toml",
    "resolve",
    "sides",
    "staff_fitting",
    "staff_layer",
    "window_size",
    "with_help_from",
    "without_help",
]
