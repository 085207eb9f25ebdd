"""One frozen Config, laid together from layers, and what is wrong with what they say."""

from kiosk.config.fitting import sides, window_size
from kiosk.config.help import with_help_from, without_help
from kiosk.config.layering import environment_layer, layers, resolve
from kiosk.config.practice import content_layer, keep, or_before, or_last
from kiosk.config.toml import read_toml
from kiosk.config.values import Config, Graphics, HelpLine, Layer, Resolved, Words

__all__ = [
    "Config",
    "Graphics",
    "HelpLine",
    "Layer",
    "Resolved",
    "Words",
    "content_layer",
    "environment_layer",
    "keep",
    "layers",
    "or_before",
    "or_last",
    "read_toml",
    "resolve",
    "sides",
    "window_size",
    "with_help_from",
    "without_help",
]
