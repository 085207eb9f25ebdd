"""What a cover may show: a function for each motif, by name."""

from collections.abc import Callable

from kiosk.art.brush import Brush
from kiosk.art.motifs.breathing import air, face, swell
from kiosk.art.motifs.growing import leaves, pebbles, vessel
from kiosk.art.motifs.land import folds, horizon, path
from kiosk.art.motifs.landscape import dunes, landscape
from kiosk.art.motifs.quiet import arcs, doorway, pair, window
from kiosk.art.motifs.sky import clouds, constellation
from kiosk.art.motifs.water import lighthouse, ripples, sails, tide

Motif = Callable[[Brush], None]

MOTIFS: dict[str, Motif] = {
    "horizon": horizon,
    "pebbles": pebbles,
    "arcs": arcs,
    "leaves": leaves,
    "folds": folds,
    "tide": tide,
    "doorway": doorway,
    "constellation": constellation,
    "path": path,
    "clouds": clouds,
    "vessel": vessel,
    "ripples": ripples,
    "sails": sails,
    "window": window,
    "pair": pair,
    "lighthouse": lighthouse,
    "landscape": landscape,
    "dunes": dunes,
    "air": air,
    "face": face,
}

FRONTS: dict[str, Motif] = {"swell": swell}
"""What stands before something else, on nothing."""
