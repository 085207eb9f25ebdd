"""Files given to processes that may be killed: a text that trips or stalls the parser costs that one file and nothing else."""

import multiprocessing
import os
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Generic, TypeVar

from kiosk.library.limits import PARSE_SECONDS

Answer = TypeVar("Answer")

CHUNK = 16
"""Files handed over at once: enough that no worker waits for the next ones."""

FEW = 24
"""Files that one process reads: to start others would take longer."""

SECONDS = 4 * PARSE_SECONDS
"""For one file, by the clock: a slow disk and a busy machine count, too. Whatever takes longer is stuck."""


class Worker(Generic[Answer]):
    """One process, what it was given, and since when it has said nothing."""

    def __init__(self, function: Callable[[str], Answer]) -> None:
        # Forked, a worker has everything imported already; elsewhere it begins anew.
        context = multiprocessing.get_context("spawn") if sys.platform == "win32" else multiprocessing.get_context("fork")
        self.pipe, theirs = context.Pipe()
        self.process: BaseProcess = context.Process(
            target=_work, args=(theirs, function, None if sys.platform == "win32" else self.pipe), daemon=True
        )
        self.process.start()
        theirs.close()
        self.given: deque[str] = deque()
        self.since = time.monotonic()

    def give(self, paths: Iterable[str]) -> None:
        self.given.extend(paths)
        self.since = time.monotonic()
        self.pipe.send(list(self.given))

    def answers(self) -> Iterator[tuple[str, Answer]]:
        """What has been answered. Raises EOFError when the process is gone."""
        while self.pipe.poll():
            answer: Answer = self.pipe.recv()
            self.since = time.monotonic()
            yield self.given.popleft(), answer

    def kill(self) -> None:
        self.process.kill()
        self.process.join()
        self.pipe.close()


def each(
    function: Callable[[str], Answer], paths: Iterable[str], number: int, seconds: float = SECONDS
) -> Iterator[tuple[str, Answer | None]]:
    """The answer for each path, in any order, from that number of processes; None where one died or took longer than `seconds`."""
    waiting = deque(paths)
    workers = [Worker(function) for _ in range(min(number, len(waiting)))]
    try:
        while waiting or any(worker.given for worker in workers):
            for worker in workers:
                if waiting and not worker.given:
                    worker.give(waiting.popleft() for _ in range(min(CHUNK, len(waiting))))
            wait([worker.pipe for worker in workers if worker.given], timeout=seconds / 4)
            for place, worker in enumerate(workers):
                try:
                    yield from worker.answers()
                    stuck = worker.given and time.monotonic() - worker.since > seconds
                except (EOFError, OSError):
                    stuck = True
                if stuck and worker.given:
                    yield worker.given.popleft(), None
                    waiting.extendleft(reversed(worker.given))
                    worker.kill()
                    workers[place] = Worker(function)
    finally:
        for worker in workers:
            worker.kill()


def number_for(files: int) -> int:
    """How many processes to give so many files to."""
    if files <= FEW:
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _work(
    pipe: "Connection[Answer, list[str]]", function: Callable[[str], Answer], parents: "Connection[list[str], Answer] | None"
) -> None:
    """`parents` is the other end, if this process was forked with a copy: while that is open, nothing tells that the parent was killed."""
    if parents:
        parents.close()
    while True:
        try:
            paths = pipe.recv()
        except (EOFError, OSError):
            return
        for path in paths:
            answer = function(path)
            try:
                pipe.send(answer)
            except OSError:
                return
