"""Any bytes at all: seconds of it always, a quarter of an hour for each reader in the long run."""

import importlib.util
import random
import time

import pytest

from tests import proofs
from tests.fuzz import fuzz, targets

SECONDS = 5


@pytest.mark.parametrize("name", targets.TARGETS)
def test_mutated_texts(name: str) -> None:
    target, texts = targets.TARGETS[name]
    chance = random.Random(fuzz.SEED)
    for text in texts:
        target(text.encode())
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        data = targets.mutated("".join(chance.sample(texts, chance.randint(1, 2))), chance)
        try:
            target(data)
        except Exception as error:  # noqa: BLE001 - whatever it is, the bytes that made it must be told
            pytest.fail(f"{error!r} for {data!r}")


@pytest.mark.long
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name", targets.TARGETS)
def test_a_quarter_of_an_hour_of_fuzzing(name: str) -> None:
    if proofs.proven(f"fuzz-{name}", fuzz.covered(name)):
        pytest.skip("proven for this code, see docs/proofs.json")
    if importlib.util.find_spec("atheris") is None:
        pytest.skip("atheris is not installed; tests/fuzz/fuzz.py says how it is run without")
    assert not fuzz.fuzz(name, fuzz.SECONDS)
